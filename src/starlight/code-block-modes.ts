/**
 * The code blocks of prose on paper, in browsers without scripts, which cannot choose the theme, and in forced colors. As a
 * plugin, these styles are only on pages with such blocks.
 */
export const blockModes = {
  name: 'errbook-modes',
  baseStyles: `
    @media print, (scripting: none) and (prefers-color-scheme: light) {
      /* Tokens have the colors of both themes in attributes: \`--0\` for the dark one, \`--1\` for the light one. */
      .ec-line span[style^='--']:not([class]) {
        color: var(--1, inherit);
      }
      :root & {
        --ec-codeFg: var(--sl-color-gray-2);
        --ec-frm-edActTabFg: var(--sl-color-gray-2);
        --ec-frm-trmTtbFg: var(--sl-color-gray-2);
        --ec-codeBg: var(--errbook-paper);
        --ec-frm-edBg: var(--errbook-paper);
        --ec-frm-edActTabBg: var(--errbook-paper);
        --ec-frm-edTabBarBg: var(--errbook-paper);
        --ec-frm-trmBg: var(--errbook-paper);
        --ec-frm-trmTtbBg: var(--errbook-paper);
        --ec-brdCol: var(--sl-color-gray-5);
        --ec-frm-edTabBarBrdCol: var(--sl-color-gray-5);
        --ec-frm-edTabBarBrdBtmCol: var(--sl-color-gray-5);
        --ec-frm-trmTtbBrdBtmCol: var(--sl-color-gray-5);
      }
    }
    @media (forced-colors: active) {
      .copy button::after {
        background-color: ButtonText !important;
      }
      .copy button::before {
        border-color: ButtonBorder !important;
        opacity: 1 !important;
      }
      .ec-line .code {
        border-inline-start-color: Canvas !important;
      }
    }
  `,
};
