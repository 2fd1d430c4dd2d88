/** One page of each kind that the site has, by a name for test titles. */
export const pageTypes: Readonly<Record<string, string>> = {
  'landing page': '/',
  'catalog index': '/clerk/',
  'second catalog index': '/code0/',
  'category page': '/clerk/categories/forms/',
  'code page': '/clerk/user_quota_exceeded/',
  'code page with a guide': '/clerk/authentication_invalid/',
  'code page of a GraphQL API': '/code0/INVALID_USER/',
  'deprecated code': '/clerk/not_a_member_in_organization/',
  'deprecated code without a description': '/code0/PRIMARY_LEVEL_NOT_FOUND/',
  'code with 19 cases': '/clerk/resource_not_found/',
  'case without a code': '/clerk/IdentificationExists/',
  'case without texts': '/clerk/cookie_invalid/',
  'search page': '/search/',
  'prose page': '/linking/',
  'long prose page': '/adding-a-catalog/',
  'page that does not exist': '/404.html',
};
