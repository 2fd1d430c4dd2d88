/**
 * The interface in English. Other languages translate these keys; the ending of a key, `_one` or `_other`, is the plural form
 * that the language has for a `count`.
 */
export const en = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': 'Deprecated',
  'errbook.common.retired': 'Retired',
  'errbook.common.codes_one': '{{count}} code',
  'errbook.common.codes_other': '{{count}} codes',
  'errbook.common.cases_one': '{{count}} case',
  'errbook.common.cases_other': '{{count}} cases',
  'errbook.common.categories_one': '{{count}} category',
  'errbook.common.categories_other': '{{count}} categories',
  'errbook.common.notDocumented': 'Not documented',
  'errbook.common.noStatus': 'HTTP status not documented',
  'errbook.common.yes': 'Yes',
  'errbook.common.no': 'No',
  'errbook.common.field': '{{field}}: {{value}}',
  'errbook.common.separator': ', ',
  // The area `copy`: what a copy button says.
  'errbook.copy.copied': 'Copied',
  'errbook.copy.notAllowed':
    'Your browser does not allow copying here. Select the text and copy it yourself.',
  'errbook.copy.notLoaded': 'The page could not be loaded. Check your connection, then try again.',
  // --- end of common ---

  // --- site: landing page, sidebar, titles, 404 page ---
  'errbook.site.landing': 'Look up an API error',
  'errbook.site.landingDescription':
    'Look up an API error: what it means, which case it is, what causes it, and how to fix it.',
  'errbook.site.lead':
    'Your request failed? {{site}} explains what the error means, which of its cases you have, and what to do about it.',
  'errbook.site.yourApi': 'For your own API',
  'errbook.site.table': 'Table: {{columns}}',
  'errbook.site.usingThisSite': 'Using this site',
  'errbook.site.otherCatalogs': 'Other catalogs',
  'errbook.site.categories': 'Categories',
  'errbook.site.byStatus': 'By HTTP status',
  'errbook.site.byOperation': 'By operation',
  'errbook.site.guides': 'Guides',
  'errbook.site.allCodes_one': 'All {{count}} code',
  'errbook.site.allCodes_other': 'All {{count}} codes',
  'errbook.site.allCategories_one': 'All {{count}} category',
  'errbook.site.allCategories_other': 'All {{count}} categories',
  // --- end of site ---

  // --- catalog: index, categories, statuses, operations ---
  'errbook.catalog.description':
    '{{api}} All {{count}} error codes with their HTTP statuses and meanings.',
  'errbook.catalog.descriptionWithoutStatus':
    '{{api}} All {{count}} error codes and what they mean.',
  'errbook.catalog.errors_one': '{{count}} documented error',
  'errbook.catalog.errors_other': '{{count}} documented errors',
  'errbook.catalog.pages_one': '{{count}} page',
  'errbook.catalog.pages_other': '{{count}} pages',
  'errbook.catalog.errorsOnPages': '{{errors}} on {{pages}}.',
  'errbook.catalog.byCategory': 'By category ({{number}})',
  'errbook.catalog.byStatus': 'By HTTP status ({{number}})',
  'errbook.catalog.byOperation': 'By operation ({{number}})',
  'errbook.catalog.allCodes': 'All codes',
  'errbook.catalog.caption': 'Error codes of the {{catalog}}',
  'errbook.catalog.wholeTitle': '{{catalog}}: all codes',
  'errbook.catalog.wholeDescription': 'All {{count}} error codes of the {{catalog}} on one page.',
  'errbook.catalog.firstCodes': 'The table shows the first {{shown}} codes.',
  'errbook.catalog.wholeLink': 'Show all {{count}} codes on one page',
  'errbook.catalog.filteredLink': 'Show all {{count}} in the list of all codes',
  'errbook.catalog.largestCategories': 'Categories with the most codes',
  'errbook.catalog.moreCategories': 'All {{count}} categories and every code',
  'errbook.catalog.spread': 'Documented errors by HTTP status',
  'errbook.catalog.filterCatalogs': 'Filter catalogs',
  'errbook.catalog.filterPlaceholder': 'Part of a name or description',
  // The area `catalog.live`: what the script of the list of catalogs writes.
  'errbook.catalog.live.matches_one': '{{matches}} of {{count}} catalog',
  'errbook.catalog.live.matches_other': '{{matches}} of {{count}} catalogs',
  'errbook.catalog.live.noMatch': 'No catalog matches.',
  // The lists of categories, statuses, and operations. The name is the short title of the catalog.
  'errbook.catalog.categories': '{{name}} errors by category',
  'errbook.catalog.statuses': '{{name}} errors by HTTP status',
  'errbook.catalog.operations': '{{name}} errors by operation',
  'errbook.catalog.categoriesDescription':
    'All categories of the {{catalog}}, each with its error codes.',
  'errbook.catalog.statusesDescription':
    'All HTTP statuses of the {{catalog}}, each with its error codes.',
  'errbook.catalog.operationsDescription':
    'All operations of the {{catalog}}, each with the error codes that it can return.',
  'errbook.catalog.groups':
    'Each page lists error codes of the {{catalog}}. The number next to a link says how many.',
  // The pages of one category, status, or operation.
  'errbook.catalog.category': '{{name}} errors in the {{category}} category',
  'errbook.catalog.status': '{{name}} errors with status {{status}}',
  'errbook.catalog.withoutStatus': '{{name}} errors without a documented status',
  'errbook.catalog.operation': '{{name}} errors that {{operation}} can return',
  'errbook.catalog.categoryCodes_one':
    'The {{catalog}} documents {{count}} error code in the {{category}} category.',
  'errbook.catalog.categoryCodes_other':
    'The {{catalog}} documents {{count}} error codes in the {{category}} category.',
  'errbook.catalog.statusCodes_one':
    'The {{catalog}} documents {{count}} error code with HTTP status {{status}}.',
  'errbook.catalog.statusCodes_other':
    'The {{catalog}} documents {{count}} error codes with HTTP status {{status}}.',
  'errbook.catalog.pageCases_one': 'Altogether, this page covers {{count}} case.',
  'errbook.catalog.pageCases_other': 'Altogether, this page covers {{count}} cases.',
  'errbook.catalog.withoutStatusCodes_one':
    'The {{catalog}} documents {{count}} error code without an HTTP status.',
  'errbook.catalog.withoutStatusCodes_other':
    'The {{catalog}} documents {{count}} error codes without an HTTP status.',
  'errbook.catalog.operationCodes_one':
    'The {{catalog}} documents {{count}} error code that {{operation}} can return.',
  'errbook.catalog.operationCodes_other':
    'The {{catalog}} documents {{count}} error codes that {{operation}} can return.',
  'errbook.catalog.statusInRfc': 'For the meaning of this status, see {{reference}}.',
  'errbook.catalog.statusInRegistry': 'For the meaning of this status, see the {{reference}}.',
  'errbook.catalog.statusNotRegistered': 'This status is not in the {{reference}}.',
  'errbook.catalog.rfcSection': 'RFC 9110, section {{section}}',
  'errbook.catalog.statusRegistry': 'IANA HTTP Status Code Registry',
  'errbook.catalog.singleCategories_one': '{{count}} category with one code',
  'errbook.catalog.singleCategories_other': '{{count}} categories with one code',
  'errbook.catalog.otherCategories': 'Previous and next category',
  'errbook.catalog.otherStatuses': 'Previous and next HTTP status',
  'errbook.catalog.otherOperations': 'Previous and next operation',
  'errbook.catalog.otherFamilies': 'Previous and next family',
  // A family of guides.
  'errbook.catalog.family': '{{name}} errors: {{family}}',
  'errbook.catalog.familyCodes_one': 'Guide by {{site}} for {{count}} code of the {{catalog}}.',
  'errbook.catalog.familyCodes_other': 'Guide by {{site}} for {{count}} codes of the {{catalog}}.',
  'errbook.catalog.codesOfFamily': 'Codes of this family',
  // The guides of a catalog.
  'errbook.catalog.guidesLink': 'Guides ({{number}})',
  'errbook.catalog.guides': '{{name}} guides',
  'errbook.catalog.guidesDescription':
    'Guides for the error codes of the {{catalog}}, and the codes that have none yet.',
  'errbook.catalog.guidedCodes_one': '{{guided}} of {{count}} code of the {{catalog}} has a guide.',
  'errbook.catalog.guidedCodes_other':
    '{{guided}} of {{count}} codes of the {{catalog}} have a guide.',
  'errbook.catalog.families': 'Families',
  'errbook.catalog.withoutFamily': 'Guides without a family',
  'errbook.catalog.withoutGuide': 'Codes without a guide',
  'errbook.catalog.withoutExample': 'Guides without an example',
  'errbook.catalog.withOpenCause': 'Codes whose cause is not documented',
  'errbook.catalog.firstListed': 'The first {{shown}} of {{count}} codes',
  // --- end of catalog ---

  // --- table: filters, sorting, counts ---
  'errbook.table.filterCodes': 'Filter codes',
  'errbook.table.placeholder': 'Part of a code, title, or message',
  'errbook.table.code': 'Code',
  'errbook.table.status': 'HTTP status',
  'errbook.table.cases': 'Cases',
  'errbook.table.category': 'Category',
  'errbook.table.operation': 'Operation',
  'errbook.table.any': 'Any',
  'errbook.table.anyOfClass': 'Any {{class}}',
  'errbook.table.severalCases': 'Several cases',
  'errbook.table.retry.never': 'No',
  'errbook.table.retry.after-fix': 'After the cause is fixed',
  'errbook.table.retry.backoff': 'Yes, with growing pauses',
  'errbook.table.retry.later': 'Yes, later',
  'errbook.table.fixBy.developer': 'Developer',
  'errbook.table.fixBy.administrator': 'Administrator',
  'errbook.table.fixBy.end-user': 'End user',
  'errbook.table.fixBy.api-owner': 'Owner of the API',
  'errbook.table.noCode': 'Documented without a code',
  'errbook.table.noMatch': 'No code matches.',
  'errbook.table.noMatchHint':
    'Remove a word or a filter. The search of the whole site also finds other spellings.',
  'errbook.table.clear': 'Clear filters',
  // Classes of HTTP statuses: RFC 9110, section 15.
  'errbook.table.class.1xx': 'Informational',
  'errbook.table.class.2xx': 'Successful',
  'errbook.table.class.3xx': 'Redirection',
  'errbook.table.class.4xx': 'Client error',
  'errbook.table.class.5xx': 'Server error',
  // The area `table.live`: what the script of a table writes.
  'errbook.table.live.filters': 'Filters',
  'errbook.table.live.activeFilters': 'Filters ({{number}})',
  'errbook.table.live.option': '{{option}} ({{number}})',
  'errbook.table.live.codes_one': '{{count}} code',
  'errbook.table.live.codes_other': '{{count}} codes',
  'errbook.table.live.matches_one': '{{matches}} of {{count}} code',
  'errbook.table.live.matches_other': '{{matches}} of {{count}} codes',
  'errbook.table.live.loading': 'Loading all codes…',
  'errbook.table.live.notLoaded':
    'The other codes could not be loaded. They are loaded again automatically.',
  'errbook.table.live.search': 'Search the whole site',
  'errbook.table.live.searchFor': 'Search the whole site for “{{words}}”',
  // --- end of table ---

  // --- code: the page of a code, its guide, its cases ---
  'errbook.code.breadcrumb': 'Breadcrumb',
  'errbook.code.copyCode': 'Copy the code',
  'errbook.code.noCode':
    'The API documents this error without a code. This is the name of the error.',
  'errbook.code.summary': '{{name}}. {{catalog}}.',
  'errbook.code.summaryWithStatus': '{{name}}. {{catalog}}, HTTP {{statuses}}.',
  'errbook.code.documentedCases_one': '{{count}} documented case.',
  'errbook.code.documentedCases_other': '{{count}} documented cases.',
  // The sections of the page.
  'errbook.code.whichCase': 'Which of the {{count}} cases is yours?',
  'errbook.code.whichCaseHint':
    'The API sends this code in several cases. Find yours by its message.',
  'errbook.code.whichCaseWithoutMessage':
    'The API sends this code in several cases. Their messages are not documented.',
  'errbook.code.commonFacts': 'The same in all cases:',
  'errbook.code.filterCases': 'Filter cases',
  'errbook.code.filterPlaceholder': 'Words of a message or name',
  'errbook.code.noCase': 'No case matches.',
  'errbook.code.noCaseHint': 'Remove a word or search the whole site.',
  'errbook.code.noMessage': 'No message documented',
  'errbook.code.noCategory': 'No category',
  'errbook.code.description': 'Description',
  'errbook.code.causes': 'Possible causes',
  'errbook.code.actions': 'What to do',
  'errbook.code.links': 'More from {{owner}}',
  'errbook.code.response': 'Response',
  'errbook.code.example': 'Example',
  'errbook.code.handling': 'Handle it in code',
  'errbook.code.caseOf': 'One of {{count}} cases of {{code}}',
  'errbook.code.caseLink': 'Link to the case {{case}}',
  'errbook.code.case': 'Case',
  'errbook.code.status': 'HTTP status',
  'errbook.code.category': 'Category',
  'errbook.code.returnedBy': 'Returned by',
  'errbook.code.returnedByOperations': 'Returned by {{operations}}',
  'errbook.code.since': 'Since release',
  'errbook.code.addedIn': 'Added in release {{release}}.',
  // The guide.
  'errbook.code.guideBy': 'Guide by {{site}}',
  'errbook.code.family': 'More about: {{family}}',
  'errbook.code.improveGuide': 'Improve this guide',
  'errbook.code.noteBy': 'Note by {{site}}',
  'errbook.code.retry': 'Retry?',
  'errbook.code.fixBy': 'Who can fix it?',
  'errbook.code.endUser': 'What to tell your user',
  'errbook.code.retry.never': 'No: the same request fails again',
  'errbook.code.retry.after-fix': 'After the cause is fixed',
  'errbook.code.retry.backoff': 'Yes, with growing pauses: the same request can succeed soon',
  'errbook.code.retry.later': 'Yes, later: the same request can succeed',
  'errbook.code.retryAfter.header': 'The header {{header}} says when.',
  'errbook.code.retryAfter.field': 'The field {{field}} of the response says when.',
  'errbook.code.retryAfter.headerAndField':
    'The header {{header}} and the field {{field}} of the response say when.',
  'errbook.code.outcome': 'Was anything changed?',
  'errbook.code.outcome.unchanged': 'No: nothing was changed',
  'errbook.code.outcome.unknown': 'Unknown: the API does not say whether the change was made',
  'errbook.code.outcome.partial': 'In part: only a part of the change was made',
  'errbook.code.outcome.done': 'Yes: the change was made, although the response is an error',
  'errbook.code.outcomeCheck': 'Check with {{request}}.',
  'errbook.code.fixBy.developer': 'The developer of the calling application',
  'errbook.code.fixBy.administrator': 'An administrator',
  'errbook.code.fixBy.end-user': 'The end user',
  'errbook.code.fixBy.api-owner': 'The owner of the API',
  // What happened to the code.
  'errbook.code.isDeprecated': 'Deprecated.',
  'errbook.code.deprecatedSince': 'Deprecated since release {{release}}.',
  'errbook.code.isRetired': 'Retired.',
  'errbook.code.retiredOn': 'Retired on {{date}}.',
  'errbook.code.retiredIn': 'Retired in release {{release}}.',
  'errbook.code.retiredInOn': 'Retired in release {{release}} on {{date}}.',
  'errbook.code.retiredHint':
    'The API no longer sends this error. The page remains for old logs and links.',
  'errbook.code.useInstead': 'Use instead: {{codes}}',
  'errbook.code.replacedBy': 'Replaced by: {{codes}}',
  'errbook.code.renamed': '{{old}} is now called {{new}}',
  'errbook.code.moved': '{{code}} has a new URL',
  'errbook.code.movedCase': 'The case {{case}} now belongs to {{code}}.',
  'errbook.code.movedHint': 'The page has moved. Its URL is now:',
  // The words of the API.
  'errbook.code.ownerSays': '{{owner}} says',
  'errbook.code.noText': '{{owner}} documents no text for this case.',
  'errbook.code.asDocumented': 'As {{owner}} documents it',
  'errbook.code.documentedMeta': 'Meta as documented',
  'errbook.code.remark.emptyTitle': 'The catalog documents an empty short message for this case.',
  'errbook.code.remark.noMessage':
    'The catalog documents no long message for this case, so the example has none.',
  'errbook.code.remark.noOperation': 'The operation that returns this code is not documented.',
  'errbook.code.remark.rawMeta':
    'The meta of this case is shown as documented. Its form in a response is not documented.',
  'errbook.code.placeholders': 'Placeholders of the message',
  'errbook.code.placeholder': 'Placeholder',
  'errbook.code.argument': 'Name',
  'errbook.code.argumentType': 'Type',
  'errbook.code.notInMessage': 'Not in the message',
  'errbook.code.before': 'Before',
  'errbook.code.after': 'After',
  'errbook.code.copyExample': 'Copy the example',
  'errbook.code.bySite': 'by {{site}}',
  'errbook.code.meaning': 'Meaning',
  'errbook.code.sample': 'Sample',
  'errbook.code.noSample': 'None',
  'errbook.code.emptySample': 'Empty',
  // Other codes.
  'errbook.code.caseCategories': 'Categories of these cases',
  'errbook.code.parent': 'Sub-code of {{code}}',
  'errbook.code.subCodes': 'Sub-codes',
  'errbook.code.otherCodes': 'Other codes in {{category}}',
  'errbook.code.allCodes_one': '{{count}} code in {{category}}',
  'errbook.code.allCodes_other': 'All {{count}} codes in {{category}}',
  // About the page.
  'errbook.code.about': 'About this page',
  'errbook.code.permanentUrl': 'Permanent URL',
  'errbook.code.copyUrl': 'Copy the permanent URL',
  'errbook.code.forPrograms': 'For programs',
  'errbook.code.formats': 'This page as {{json}} or {{markdown}}',
  'errbook.code.copyMarkdown': 'Copy this page as Markdown',
  'errbook.code.fieldValues_one': '{{field}}: {{count}} value',
  'errbook.code.fieldValues_other': '{{field}}: {{count}} values',
  'errbook.code.file': 'File',
  'errbook.code.editFile': 'Edit {{file}}',
  'errbook.code.source': 'Source: {{source}}',
  'errbook.code.sourceRevision': 'revision {{revision}}',
  'errbook.code.sourcePublished': 'published on {{date}}',
  'errbook.code.sourceRead': 'read on {{date}}',
  // The area `code.filter`: what the script that filters cases writes.
  'errbook.code.filter.cases_one': '{{count}} case',
  'errbook.code.filter.cases_other': '{{count}} cases',
  'errbook.code.filter.matches_one': '{{matches}} of {{count}} case',
  'errbook.code.filter.matches_other': '{{matches}} of {{count}} cases',
  // The area `code.values`: what the script says of values in the URL.
  'errbook.code.values.fromPaste': 'From your paste',
  'errbook.code.values.fromLink': 'From the link',
  'errbook.code.values.withPaste': 'With the values from your paste',
  'errbook.code.values.withLink':
    'With values from the link you followed. They are not from the documentation.',
  // --- end of code ---

  // --- search: dialog, page, results ---
  'errbook.search.title': 'Search',
  'errbook.search.shortcut': 'Ctrl K',
  'errbook.search.close': 'Close',
  'errbook.search.placeholder': 'Code, message, or response',
  'errbook.search.results': 'Results',
  'errbook.search.field': 'Search for a code or a message',
  'errbook.search.fieldWithExample': 'Search for a code, such as {{code}}',
  'errbook.search.pageDescription':
    'Search for an API error by its code, its message, or a whole response.',
  'errbook.search.needsJavaScript':
    'The search needs JavaScript, which is turned off or could not be loaded. Reload the page, or browse the codes of a catalog:',
  'errbook.search.openSearch': 'Search {{site}} for API errors by code or message',
  'errbook.search.notLoaded':
    'The search could not be loaded. It is loaded again automatically. Check your connection, or press Enter to open the search page.',
  // The area `search.live`: what the scripts of the search write.
  'errbook.search.live.recentPages': 'Recent pages',
  'errbook.search.live.hints': 'You can search for:',
  'errbook.search.live.hintCode': 'A code in any spelling, or part of one: {{example}}',
  'errbook.search.live.hintMessage': 'A message with your values: {{example}}',
  'errbook.search.live.hintField': 'A field, a whole response, or a log line: {{example}}',
  'errbook.search.live.codes': 'Codes',
  'errbook.search.live.pages': 'Pages with these words',
  'errbook.search.live.more': 'More',
  'errbook.search.live.allCodes_one': 'Show {{count}} code',
  'errbook.search.live.allCodes_other': 'Show all {{count}} codes',
  'errbook.search.live.foundCodes_one': '{{count}} code',
  'errbook.search.live.foundCodes_other': '{{count}} codes',
  'errbook.search.live.foundPages_one': '{{count}} page with these words',
  'errbook.search.live.foundPages_other': '{{count}} pages with these words',
  'errbook.search.live.filtered': '{{results}}. Filters: {{filters}}',
  'errbook.search.live.noResults': 'No results for “{{query}}”.',
  'errbook.search.live.noFilteredResults':
    'No results for “{{query}}” with these filters: {{filters}}.',
  'errbook.search.live.noFilteredCodes': 'No codes with these filters: {{filters}}.',
  'errbook.search.live.statusPage': '{{catalog}} errors with status {{status}}',
  'errbook.search.live.filterBy': 'Filter by {{status}}',
  'errbook.search.live.partial':
    '{{summary}}. Some results may be missing, because a part of the search could not be loaded. It is loaded again automatically. Check your connection.',
  'errbook.search.live.loading': 'The search is loading…',
  'errbook.search.live.reload': 'Reload the search',
  'errbook.search.live.pasteUnavailable':
    'The error cannot be explained, because a part of the site could not be loaded. The error is read again automatically. Check your connection. If this does not help, reload the page and paste it again.',
  'errbook.search.live.similarCodes': 'Similar codes',
  'errbook.search.live.similarBelow_one': '{{message}} See the similar code below.',
  'errbook.search.live.similarBelow_other': '{{message}} See {{count}} similar codes below.',
  'errbook.search.live.unavailable':
    'The search is not available, because its index could not be loaded. It is loaded again automatically. Check your connection, or reload the search.',
  'errbook.search.live.catalog': 'Catalog',
  'errbook.search.live.status': 'HTTP status',
  'errbook.search.live.allCatalogs': 'All catalogs',
  'errbook.search.live.anyStatus': 'Any status',
  'errbook.search.live.statuses_one': '{{count}} status',
  'errbook.search.live.statuses_other': '{{count}} statuses',
  'errbook.search.live.page': 'Page',
  'errbook.search.live.paste':
    'Paste a whole response or a log line to find the codes and messages in it. The text stays in your browser.',
  // --- end of search ---

  // --- paste: the box, the answer, its reasons ---
  'errbook.paste.confidenceSure': 'Sure',
  'errbook.paste.confidenceLikely': 'Likely',
  'errbook.paste.confidencePossible': 'Possible',
  'errbook.paste.pageTitle': 'Paste an error',
  'errbook.paste.pageDescription':
    'Paste an API response, a log line, or a stack trace and see which documented error it is.',
  'errbook.paste.pageLead':
    'Paste everything you have about the error. The answer names the error code and the case, and links to its page with your values filled in.',
  'errbook.paste.pageWithoutScript':
    'Errors are read in your browser by JavaScript, which is turned off or could not be loaded. Reload the page, or look up the code in a catalog:',
  'errbook.paste.boxLabel': 'Paste an error: a response, a log line, a stack trace, or a docs URL',
  'errbook.paste.boxHint': 'The text stays in your browser.',
  'errbook.paste.boxShortcut': 'To open the answer, press Ctrl+Enter or ⌘+Enter.',
  'errbook.paste.openFile': 'Open a file',
  'errbook.paste.boxCut': 'All {{total}} characters were read. The box shows the first {{shown}}.',
  'errbook.paste.folder': 'A folder cannot be read. Drop a file, or paste its text.',
  'errbook.paste.noFile':
    'There is no text and no file in what you dropped. Drop a file, or paste its text.',
  'errbook.paste.fileUnreadable':
    '{{name}} could not be read. Open it in an editor, then copy and paste its text.',
  'errbook.paste.fileNotText':
    '{{name}} is not a text file. Drop a log or a response, or paste its text.',
  'errbook.paste.fileEmpty': '{{name}} is empty. Drop another file, or paste a text.',
  'errbook.paste.oneFileRead': 'Only {{name}} was read. Drop one file at a time.',
  'errbook.paste.fileCut':
    'Only the first {{megabytes}} MB of {{name}} were read. If the error is further down, paste that part.',
  'errbook.paste.reading': 'Reading the text. The answer follows here…',
  'errbook.paste.unavailable':
    'The error cannot be explained, because a part of the site could not be loaded. The error is read again automatically. Check your connection. If this does not help, reload the page; your text is kept.',
  'errbook.paste.recognized_one': '{{count}} error recognized: {{error}}.',
  'errbook.paste.recognized_other': '{{count}} errors recognized. The main error is {{error}}.',
  'errbook.paste.codeWithCase': '{{code}}, {{case}}',
  'errbook.paste.foreignLead': '{{codes}}: this looks like an error of another system.',
  'errbook.paste.nothingLead': 'The text contains no known code and no documented message.',
  'errbook.paste.unlisted_one': '{{api}} sends {{codes}}, but this code is not in the catalog.',
  'errbook.paste.unlisted_other':
    '{{api}} sends {{codes}}, but these codes are not in the catalog.',
  'errbook.paste.proposeCode': 'Report the missing code to the source of the catalog',
  'errbook.paste.withoutCode':
    'This error is from {{api}}, but the paste contains no known code and no documented message.',
  'errbook.paste.logCode': 'To see the code, log “{{expression}}”.',
  'errbook.paste.pasteResponse': 'Paste the whole response to see the code.',
  'errbook.paste.suggestionsLead': 'Suggestions: codes with similar spelling',
  'errbook.paste.partial': 'The paste contains more errors than are shown here.',
  'errbook.paste.mainError': 'Main error',
  'errbook.paste.times_one': '{{count}} time',
  'errbook.paste.times_other': '{{count}} times',
  'errbook.paste.withValues': 'With your values:',
  'errbook.paste.fromPaste': 'From your paste',
  'errbook.paste.emptyValue': '(empty)',
  'errbook.paste.documentedAs': 'Documented as: {{template}}',
  'errbook.paste.differences': 'Differences from the catalog:',
  'errbook.paste.alternatives':
    'These cases match equally well. Nothing in the paste tells them apart:',
  'errbook.paste.openCases':
    '{{count}} cases are possible. Nothing in the paste shows which one it is:',
  'errbook.paste.moreCases_one': '{{count}} more case',
  'errbook.paste.moreCases_other': '{{count}} more cases',
  'errbook.paste.recognizedParts': 'Recognized in your paste:',
  'errbook.paste.highlightedPaste': 'Your paste with the recognized parts highlighted',
  'errbook.paste.recognizedCode': 'Recognized as a code',
  'errbook.paste.recognizedMessage': 'Recognized as a message',
  'errbook.paste.omitted_one': '… {{count}} character …',
  'errbook.paste.omitted_other': '… {{count}} characters …',
  'errbook.paste.open': 'Open the page',
  'errbook.paste.openFilled': 'Open the page with your values',
  'errbook.paste.causeAndFix': 'Cause and fix',
  'errbook.paste.guideNotLoaded':
    'Cause and fix could not be loaded. They are loaded again automatically. You can also open the page to read them.',
  'errbook.paste.whyCase': 'Why this case',
  'errbook.paste.whyCode': 'Why this code',
  'errbook.paste.copyLink': 'Copy link',
  'errbook.paste.copyReport': 'Copy for a bug report',
  'errbook.paste.copiedWithoutSecrets': 'Copied without secrets',
  'errbook.paste.hidingNotLoaded':
    'Not copied: the code that hides secrets could not be loaded. Try again.',
  'errbook.paste.hideSecrets': 'Hide tokens, keys, email addresses, and IDs in what I copy',
  'errbook.paste.secretsFound_one': '({{count}} found)',
  'errbook.paste.secretsFound_other': '({{count}} found)',
  'errbook.paste.noSecrets': '(none found)',
  'errbook.paste.codeWholePaste': 'The paste is the code {{code}} and nothing else.',
  'errbook.paste.codeWholePasteRespelled':
    'The paste is the code {{code}}, in another spelling, and nothing else.',
  'errbook.paste.codeInDocsUrl': 'A docs URL in the paste names the code {{code}}.',
  'errbook.paste.codeInDocsUrlRespelled':
    'A docs URL in the paste names the code {{code}}, in another spelling.',
  'errbook.paste.codeAtDocumentedKey':
    'The code {{code}} is the value of “{{key}}”, the key that the API uses for codes.',
  'errbook.paste.codeAtDocumentedKeyRespelled':
    'The code {{code}}, in another spelling, is the value of “{{key}}”, the key that the API uses for codes.',
  'errbook.paste.codeAtCommonKey':
    'The code {{code}} is the value of “{{key}}”, a common key for codes.',
  'errbook.paste.codeAtCommonKeyRespelled':
    'The code {{code}}, in another spelling, is the value of “{{key}}”, a common key for codes.',
  'errbook.paste.codeAtOtherKey': 'The code {{code}} is the value of “{{key}}”.',
  'errbook.paste.codeAtOtherKeyRespelled':
    'The code {{code}}, in another spelling, is the value of “{{key}}”.',
  'errbook.paste.codeInQuotes': 'The code {{code}} appears in quotation marks.',
  'errbook.paste.codeInQuotesRespelled':
    'The code {{code}}, in another spelling, appears in quotation marks.',
  'errbook.paste.codeInText': 'The code {{code}} appears in the text.',
  'errbook.paste.codeInTextRespelled':
    'The code {{code}}, in another spelling, appears in the text.',
  'errbook.paste.codeAsPlainWord':
    'The code {{code}} appears in the paste, but it may also be an ordinary word or number.',
  'errbook.paste.codeAsPlainWordRespelled':
    'The code {{code}}, in another spelling, appears in the paste, but it may also be an ordinary word or number.',
  'errbook.paste.noCode':
    'The paste contains no known code. Only the message points to this error.',
  'errbook.paste.caseInDocsUrl': 'The docs URL names the case.',
  'errbook.paste.wholeMessage': 'The message matches the documented one word for word.',
  'errbook.paste.messageInside': 'The text contains the documented message word for word.',
  'errbook.paste.firstSentence': 'The text contains the first sentence of the documented message.',
  'errbook.paste.descriptionInside': 'The text contains the description of the error.',
  'errbook.paste.sign': '“{{sign}}” shows that the error is from {{api}}.',
  'errbook.paste.shortMessage': 'The short message matches the documented one.',
  'errbook.paste.similarMessage': 'The wording of the message is close to the documented one.',
  'errbook.paste.sameTexts_one':
    '{{cases}} has the same texts. Nothing in the paste tells the two cases apart.',
  'errbook.paste.sameTexts_other':
    '{{cases}} have the same texts. Nothing in the paste tells the cases apart.',
  'errbook.paste.sameTextElsewhere': 'The same text is documented for {{cases}}.',
  'errbook.paste.caseOpen': 'Nothing in the paste shows which of the {{count}} cases it is.',
  'errbook.paste.otherMessage': 'The other case of the code has another message.',
  'errbook.paste.onlyMessage': 'None of the {{count}} other cases of the code has this message.',
  'errbook.paste.otherShortMessage': 'The other case of the code has another short message.',
  'errbook.paste.onlyShortMessage':
    'None of the {{count}} other cases of the code has this short message.',
  'errbook.paste.otherLessSimilar': 'The wording of the other case is not closer.',
  'errbook.paste.mostSimilar':
    'The wording of the {{count}} other cases of the code is not closer.',
  'errbook.paste.sameMessageByShortMessage_one':
    '{{cases}} has the same message. The short message tells the cases apart.',
  'errbook.paste.sameMessageByShortMessage_other':
    '{{cases}} have the same message. The short message tells the cases apart.',
  'errbook.paste.sameMessageByMeta_one':
    '{{cases}} has the same message. The meta tells the cases apart.',
  'errbook.paste.sameMessageByMeta_other':
    '{{cases}} have the same message. The meta tells the cases apart.',
  'errbook.paste.sameMessageByNoMeta_one':
    '{{cases}} has the same message. The missing meta tells the cases apart.',
  'errbook.paste.sameMessageByNoMeta_other':
    '{{cases}} have the same message. The missing meta tells the cases apart.',
  'errbook.paste.sameMessageByOperation_one':
    '{{cases}} has the same message. The operation tells the cases apart.',
  'errbook.paste.sameMessageByOperation_other':
    '{{cases}} have the same message. The operation tells the cases apart.',
  'errbook.paste.operation': 'The paste names the operation {{operation}}, which can return it.',
  'errbook.paste.statusAndFields':
    'The HTTP status and the fields of the response fit this case best.',
  'errbook.paste.fields': 'The fields of the response fit this case best.',
  'errbook.paste.differentStatus':
    'The response has HTTP status {{status}}; {{documented}} is documented.',
  'errbook.paste.differentWording': 'The wording of the message differs from the documentation.',
  'errbook.paste.unknownMessage': 'The message “{{message}}” is not documented for the code.',
  'errbook.paste.unexpectedMessage':
    'The API sends no messages with its codes, but the paste has one: “{{message}}”.',
  'errbook.paste.unknownFields_one':
    'The field {{fields}} is not documented for errors of this API.',
  'errbook.paste.unknownFields_other':
    'The fields {{fields}} are not documented for errors of this API.',
  'errbook.paste.differentSpelling':
    'The paste has the spelling {{pasted}}; the API sends {{code}}.',
  'errbook.paste.reportCase': 'Case',
  'errbook.paste.reportMessage': 'Message',
  'errbook.paste.reportStatus': 'HTTP status',
  'errbook.paste.reportDocumentedStatus': 'Documented HTTP status',
  'errbook.paste.reportStatuses': '{{status}} (documented: {{documented}})',
  'errbook.paste.reportDocs': 'Docs',
  'errbook.paste.reportOmitted_one': '… {{count}} character omitted …',
  'errbook.paste.reportOmitted_other': '… {{count}} characters omitted …',
  // --- end of paste ---

  // --- notFound: the 404 page's guess ---
  'errbook.notFound.title': 'Page not found',
  'errbook.notFound.description': 'There is no page at this URL.',
  'errbook.notFound.lead': 'There is no page at this URL. Browse a catalog, or go to the {{home}}.',
  'errbook.notFound.home': 'home page',
  'errbook.notFound.catalogs': 'Catalogs',
  'errbook.notFound.catalog_one': '{{catalog}} ({{count}} page)',
  'errbook.notFound.catalog_other': '{{catalog}} ({{count}} pages)',
  // The area `notFound.live`: what the script finds for the URL.
  'errbook.notFound.live.noPage': 'There is no page at {{path}}.',
  'errbook.notFound.live.unavailable':
    'No page can be suggested, because the codes could not be loaded. They are loaded again automatically. Check your connection, or reload the page.',
  'errbook.notFound.live.found': 'This error is documented here',
  'errbook.notFound.live.foundTitle': '{{code}}: This error is documented here',
  'errbook.notFound.live.targets_one': 'There is no page at {{path}}, but the code has a page:',
  'errbook.notFound.live.targets_other':
    'There is no page at {{path}}, but {{count}} codes have this spelling:',
  'errbook.notFound.live.similar_one':
    'There is no page at {{path}}, and no code has the spelling “{{query}}”. The most similar code:',
  'errbook.notFound.live.similar_other':
    'There is no page at {{path}}, and no code has the spelling “{{query}}”. The {{count}} most similar codes:',
  'errbook.notFound.live.catalog': 'There is no page at {{path}}. The URL names this catalog:',
  'errbook.notFound.live.allCodes': 'All codes of the catalog',
  'errbook.notFound.live.titleWithCase': '{{title}}, case {{case}}',
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  'errbook.outputs.empty': '(empty)',
  'errbook.outputs.notDocumented': 'not documented',
  'errbook.outputs.code': 'Code: {{code}}',
  'errbook.outputs.noCode':
    'Code: none. The API documents this error without a code; the heading is the name of its condition.',
  'errbook.outputs.catalog': 'Catalog: {{catalog}}',
  'errbook.outputs.status': 'HTTP status: {{status}}',
  'errbook.outputs.categories_one': 'Category: {{categories}}',
  'errbook.outputs.categories_other': 'Categories: {{categories}}',
  'errbook.outputs.current': 'Lifecycle: neither deprecated nor retired',
  'errbook.outputs.deprecated': 'Lifecycle: deprecated. The API still sends it.',
  'errbook.outputs.retired': 'Lifecycle: retired on {{date}}. The API no longer sends it.',
  'errbook.outputs.retiredUndated': 'Lifecycle: retired. The API no longer sends it.',
  'errbook.outputs.retiredIn': 'Retired in release: {{release}}',
  'errbook.outputs.deprecatedSince': 'Deprecated since release: {{release}}',
  'errbook.outputs.since': 'Since release: {{release}}',
  'errbook.outputs.reason': 'Reason: {{reason}}',
  'errbook.outputs.replacedBy': 'Replaced by: {{codes}}',
  'errbook.outputs.parent': 'Sub-code of: {{code}}',
  'errbook.outputs.subCodes': 'Sub-codes: {{codes}}',
  'errbook.outputs.cases': 'Documented cases: {{number}}',
  'errbook.outputs.docsUrl': 'Docs URL: {{url}}',
  'errbook.outputs.json': 'As JSON: {{url}}',
  'errbook.outputs.retry': 'Retry? {{answer}}',
  'errbook.outputs.outcome': 'Was anything changed? {{answer}}',
  'errbook.outputs.fixBy': 'Who can fix it? {{answer}}',
  'errbook.outputs.endUser': 'What to tell your user: {{answer}}',
  'errbook.outputs.answerWithDetail': '{{answer}}. {{detail}}',
  'errbook.outputs.error': 'The error',
  'errbook.outputs.case': 'Case {{case}}',
  'errbook.outputs.name': 'Name: {{name}}',
  'errbook.outputs.returnedBy': 'Returned by: {{operations}}',
  'errbook.outputs.meta': 'Documented meta: {{meta}}',
  'errbook.outputs.shortMessage': 'Short message: {{message}}',
  'errbook.outputs.field': '{{field}}: {{value}}',
  'errbook.outputs.fieldWithMeaning': '{{field}}: {{value}} ({{meaning}})',
  'errbook.outputs.message': 'Message template:',
  'errbook.outputs.noMessage': 'Message template: not documented.',
  'errbook.outputs.placeholders': 'Placeholders of the message:',
  'errbook.outputs.placeholder': '{{placeholder}}: {{meaning}}; sample {{sample}}',
  'errbook.outputs.placeholderWithoutSample': '{{placeholder}}: {{meaning}}; no sample',
  'errbook.outputs.noMeaning': 'meaning not documented',
  'errbook.outputs.description': 'Description by {{owner}}:',
  'errbook.outputs.noDescription': 'Description: not documented.',
  'errbook.outputs.causes': 'Possible causes, by {{owner}}:',
  'errbook.outputs.actions': 'What to do, by {{owner}}:',
  'errbook.outputs.links': 'More from {{owner}}:',
  'errbook.outputs.fix': 'What to do',
  'errbook.outputs.note': 'Note by {{site}}: {{note}}',
  'errbook.outputs.example': 'Example response, {{status}}:',
  'errbook.outputs.exampleText': 'Example:',
  'errbook.outputs.documented': 'As {{owner}} documents it:',
  'errbook.outputs.source': 'Source',
  'errbook.outputs.api': 'API: {{api}}',
  'errbook.outputs.owner': 'Owner: {{owner}}',
  'errbook.outputs.item': '{{item}}: {{text}}',
  'errbook.outputs.addresses':
    'Each error code of an API has a page at `/<catalog>/<code>/`. The same content is available as Markdown (`/<catalog>/<code>.md`) and as JSON (`/<catalog>/<code>.json`).',
  'errbook.outputs.everything': 'All codes of all catalogs',
  'errbook.outputs.everythingHint':
    'a single Markdown document, or a list of the documents of each catalog where it would be too long',
  'errbook.outputs.catalogInFull': 'All codes in full',
  'errbook.outputs.catalogInFullHint_one': 'a single Markdown document with {{count}} code',
  'errbook.outputs.catalogInFullHint_other': 'a single Markdown document with {{count}} codes',
  'errbook.outputs.catalogAsJson': 'All codes as JSON',
  'errbook.outputs.tooLong':
    'All codes would be too long for a single document. Each catalog has a document:',
  'errbook.outputs.group': '{{catalog}}: {{category}}',
  'errbook.outputs.families': 'Guides about several codes',
  // --- end of outputs ---
} as const satisfies Record<string, string>;
