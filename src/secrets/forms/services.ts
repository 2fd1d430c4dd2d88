/** How the keys and tokens of widely used services begin, with enough characters to distinguish a key from a name. */

/** The beginnings of keys, as alternatives of a pattern. Keys of the rest of the services look generated. */
export const keyStarts = [
  // Payment
  String.raw`[spr]k_(?:live|test|prod)_[A-Za-z0-9]{4}|whsec_[A-Za-z0-9+/]{8}|rzp_(?:live|test)_\w{8}|sq0[a-z]{3}-[\w-]{8}|shp(?:at|ca|pa|ss|tka)_\w{8}|access_token\$\w{4,12}\$`,
  // Source code and packages
  String.raw`gh[a-z]_[A-Za-z0-9]{8}|github_pat_\w{8}|gl[a-z]{2,5}-[\w-]{8}|npm_[A-Za-z0-9]{20}|pypi-AgE[\w-]{8}|rubygems_\w{8}|dckr_pat_[\w-]{8}|ATATT[\w=-]{8}|AT(?:BB|CTT)[\w=-]{16}`,
  // Clouds
  String.raw`(?:AKIA|ASIA)[A-Z0-9]{12}|AIza[\w-]{16}|ya29\.[\w-]{8}|GOCSPX-[\w-]{8}|1//0[\w-]{16}|LTAI\w{12}|AKCp\w{16}|dop_v1_\w{8}|do[or]_v1_\w{8}|v1\.0-[\da-f]{24}-[\da-f]{8}|HRKU-[\w-]{8}|nfp_\w{8}|vc[a-z]_\w{16}|vercel_blob_rw_\w{8}|f[mo]\d_\w{16}|sb_(?:secret|publishable)_\w{8}|sbp_\w{8}|pscale_[a-z]{2,5}_[\w-]{8}|pul-[\da-f]{16}|dapi[\da-f]{16}|tskey-[a-z]+-[\w-]{8}`,
  // Secrets and monitoring
  String.raw`hv[bsr]\.[\w-]{8}|dp\.[a-z]{2,5}\.\w{8}|ops_eyJ\w{8}|A3-[A-Z0-9]{6}-[A-Z0-9]{6}|AGE-SECRET-KEY-1\w{8}|gl(?:sa|c)_\w{8}|NRA[KL]-\w{8}|sntry[su]_\w{8}|dt0c01\.\w{8}|ph[xcs]_\w{16}`,
  // Messages
  String.raw`xox[a-z](?:\.xox[a-z])?-[\w-]{6}|xapp-[\w-]{8}|SG\.[\w-]{12}|key-[\da-f]{24}|xkeysib-[\w-]{8}`,
  // Models and other services
  String.raw`[sr]k-[\w-]{12}|hf_[A-Za-z0-9]{16}|r8_\w{16}|gsk_\w{16}|xai-\w{16}|pplx-\w{16}|lin_api_\w{8}|ntn_\w{16}|figd_[\w-]{8}|pat\w{14}\.[\da-f]{16}|PMAK-[\da-f]{16}|sl\.[\w-]{24}|EAA[A-Z]\w{24}|[spt]k\.eyJ\w{8}|eyJ[\w-]{7}`,
].join('|');

/** Keys that are recognized in their middle: what is there, and how they begin. */
export const keyMiddles: readonly (readonly [middle: RegExp, start: RegExp])[] = [
  // Telegram, Discord, Terraform Cloud, Azure, Mailchimp
  [/:[A-Za-z\d_-]{32,}/g, /(?<!\d)\d{8,10}$/],
  [/\.[\w-]{6}\.[\w-]{25,}/g, /(?<!\w)[MNO][A-Za-z\d_-]{22,27}$/],
  [/\.atlasv1\.[\w-]{16,}/g, /(?<!\w)\w{14}$/],
  [/Q~[\w.~-]{24,}/g, /(?<!\w)\w{3}\d$/],
  [/-us\d{1,2}/g, /(?<!\w)[\da-f]{32}$/],
];
