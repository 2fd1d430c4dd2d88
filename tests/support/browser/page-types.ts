/** One page of each type, by its name in test titles. */
export const pageTypes: Readonly<Record<string, string>> = {
  'landing page': '/',
  'catalog index': '/clerk/',
  'second catalog index': '/code0/',
  'category page': '/clerk/categories/forms/',
  'list of categories': '/clerk/categories/',
  'list of guides': '/clerk/guides/',
  'family of guides': '/clerk/guides/form-values/',
  'status page': '/clerk/status/422/',
  'page of codes without a status': '/clerk/status/none/',
  'list of statuses': '/clerk/status/',
  'operation page': '/code0/operations/usersUpdate/',
  'list of operations': '/code0/operations/',
  'code page': '/clerk/user_quota_exceeded/',
  'code page with a guide': '/clerk/authentication_invalid/',
  'code page of a GraphQL API': '/code0/INVALID_USER/',
  'deprecated code': '/clerk/not_a_member_in_organization/',
  'deprecated code without a description': '/code0/PRIMARY_LEVEL_NOT_FOUND/',
  'code with 19 cases': '/clerk/resource_not_found/',
  'case without a code': '/clerk/IdentificationExists/',
  'case without texts': '/clerk/cookie_invalid/',
  'search page': '/search/',
  'page to paste an error': '/explain/',
  'prose page': '/linking/',
  'long prose page': '/adding-a-catalog/',
  'page that does not exist': '/404.html',
};

/** The page types on which most visits begin. */
export const firstPages = [
  'landing page',
  'catalog index',
  'category page',
  'code page',
  'code with 19 cases',
];

/** The page types on which axe also runs at the width of a phone. */
export const firstOnPhones = ['landing page', 'catalog index', 'code with 19 cases'];
