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
  // --- end of common ---

  // --- site: landing page, sidebar, titles, 404 page ---
  // --- end of site ---

  // --- catalog: index, categories, statuses, operations ---
  // --- end of catalog ---

  // --- table: filters, sorting, counts ---
  // --- end of table ---

  // --- code: the page of a code, its guide, its cases ---
  // --- end of code ---

  // --- search: dialog, page, results ---
  // --- end of search ---

  // --- paste: the box, the answer, its reasons ---
  'errbook.paste.confidenceSure': 'Sure',
  'errbook.paste.confidenceLikely': 'Likely',
  'errbook.paste.confidencePossible': 'Possible',
  'errbook.paste.pageTitle': 'Paste an error',
  'errbook.paste.pageDescription':
    'Paste an API response, a log line, or a stack trace and see which documented error it is.',
  'errbook.paste.pageLead':
    'Paste everything that you have of the error. The answer names the error code and the case, and links to its page with your values filled in.',
  'errbook.paste.pageWithoutScript':
    'Errors are read in your browser, which requires JavaScript. Without JavaScript, look up the code in a catalog:',
  'errbook.paste.boxLabel': 'Paste an error: a response, a log line, a stack trace, or a docs URL',
  'errbook.paste.boxHint':
    'The text stays in your browser. To open the answer, press Ctrl+Enter or ⌘+Enter.',
  'errbook.paste.openFile': 'Open a file',
  'errbook.paste.boxCut': 'All {{total}} characters were read. The box shows the first {{shown}}.',
  'errbook.paste.unavailable':
    'The error cannot be explained because the search index could not be loaded. The index is part of the built site.',
  'errbook.paste.recognized_one': 'One error recognized: {{error}}.',
  'errbook.paste.recognized_other': '{{count}} errors recognized. The main error is {{error}}.',
  'errbook.paste.codeWithCase': '{{code}}, {{case}}',
  'errbook.paste.foreign': 'Not in these catalogs: {{codes}}.',
  'errbook.paste.nothing': 'No error of these catalogs was recognized.',
  'errbook.paste.foreignLead': 'This looks like an error of another system.',
  'errbook.paste.nothingLead': 'The text contains no known code and no documented message.',
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
  'errbook.paste.openCases_one': '{{count}} case is possible:',
  'errbook.paste.openCases_other':
    '{{count}} cases are possible. Nothing in the paste shows which one it is:',
  'errbook.paste.moreCases_one': '{{count}} more case',
  'errbook.paste.moreCases_other': '{{count}} more cases',
  'errbook.paste.recognizedParts': 'Recognized in your paste:',
  'errbook.paste.highlightedPaste': 'Your paste with the recognized parts highlighted',
  'errbook.paste.recognizedCode': 'Recognized as a code',
  'errbook.paste.recognizedMessage': 'Recognized as a message',
  'errbook.paste.omitted_one': '… {{count}} character …',
  'errbook.paste.omitted_other': '… {{count}} characters …',
  'errbook.paste.copyLink': 'Copy link',
  'errbook.paste.copyReport': 'Copy bug report',
  'errbook.paste.copied': 'Copied',
  'errbook.paste.copiedWithoutSecrets': 'Copied without secrets',
  'errbook.paste.copyFailed': 'The browser does not allow copying here',
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
  'errbook.paste.noCode': 'The paste contains no known code. The message identifies the error.',
  'errbook.paste.caseInDocsUrl': 'The docs URL names the case.',
  'errbook.paste.wholeMessage': 'The message matches the documented one word for word.',
  'errbook.paste.messageInside': 'The text contains the documented message word for word.',
  'errbook.paste.shortMessage': 'The short message matches the documented one.',
  'errbook.paste.similarMessage': 'The wording of the message is close to the documented one.',
  'errbook.paste.sameTexts_one':
    '{{cases}} has the same texts. Nothing in the paste tells the two cases apart.',
  'errbook.paste.sameTexts_other':
    '{{cases}} have the same texts. Nothing in the paste tells the cases apart.',
  'errbook.paste.sameTextElsewhere': 'The same text is documented for {{cases}}.',
  'errbook.paste.caseOpen_one': 'Nothing in the paste shows whether it is this case.',
  'errbook.paste.caseOpen_other': 'Nothing in the paste shows which of the {{count}} cases it is.',
  'errbook.paste.onlyMessage_one': 'The other case of the code has another message.',
  'errbook.paste.onlyMessage_other':
    'None of the {{count}} other cases of the code has this message.',
  'errbook.paste.onlyShortMessage_one': 'The other case of the code has another short message.',
  'errbook.paste.onlyShortMessage_other':
    'None of the {{count}} other cases of the code has this short message.',
  'errbook.paste.mostSimilar_one': 'The wording of the other case is not closer.',
  'errbook.paste.mostSimilar_other':
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
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  // --- end of outputs ---
} as const satisfies Record<string, string>;
