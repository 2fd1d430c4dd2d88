import type { Translation } from './translation.ts';

/** The interface in German. */
export const de: Translation = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': 'Veraltet',
  'errbook.common.retired': 'Entfernt',
  'errbook.common.codes_one': '{{count}} Code',
  'errbook.common.codes_other': '{{count}} Codes',
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
  'errbook.paste.confidenceSure': 'Sicher',
  'errbook.paste.confidenceLikely': 'Wahrscheinlich',
  'errbook.paste.confidencePossible': 'Möglich',
  'errbook.paste.pageTitle': 'Fehler einfügen',
  'errbook.paste.pageDescription':
    'Fügen Sie eine API-Antwort, eine Logzeile oder einen Stacktrace ein und sehen Sie, welcher dokumentierte Fehler es ist.',
  'errbook.paste.pageLead':
    'Fügen Sie alles ein, was Ihnen vom Fehler vorliegt. Die Antwort nennt den Fehlercode und den Fall und verlinkt die zugehörige Seite, in der Ihre Werte bereits eingesetzt sind.',
  'errbook.paste.pageWithoutScript':
    'Fehler werden in Ihrem Browser ausgewertet. Dafür ist JavaScript erforderlich. Ohne JavaScript können Sie den Code in einem Katalog nachschlagen:',
  'errbook.paste.boxLabel':
    'Fehler einfügen: eine Antwort, eine Logzeile, einen Stacktrace oder eine Dokumentations-URL',
  'errbook.paste.boxHint':
    'Der Text bleibt in Ihrem Browser. Mit Strg+Eingabe oder ⌘+Eingabe öffnen Sie die Antwort.',
  'errbook.paste.openFile': 'Datei öffnen',
  'errbook.paste.boxCut':
    'Alle {{total}} Zeichen wurden ausgewertet. Das Feld zeigt die ersten {{shown}}.',
  'errbook.paste.unavailable':
    'Der Fehler kann nicht erklärt werden, weil der Suchindex nicht geladen werden konnte. Der Index ist Teil der gebauten Website.',
  'errbook.paste.recognized_one': 'Ein Fehler erkannt: {{error}}.',
  'errbook.paste.recognized_other': '{{count}} Fehler erkannt. Der wichtigste ist {{error}}.',
  'errbook.paste.codeWithCase': '{{code}}, {{case}}',
  'errbook.paste.foreign': 'Nicht in diesen Katalogen: {{codes}}.',
  'errbook.paste.nothing': 'Es wurde kein Fehler dieser Kataloge erkannt.',
  'errbook.paste.foreignLead': 'Dies scheint ein Fehler eines anderen Systems zu sein.',
  'errbook.paste.nothingLead':
    'Der Text enthält weder einen bekannten Code noch eine dokumentierte Meldung.',
  'errbook.paste.suggestionsLead': 'Vorschläge: ähnlich geschriebene Codes',
  'errbook.paste.partial': 'Der eingefügte Text enthält mehr Fehler, als hier angezeigt werden.',
  'errbook.paste.mainError': 'Hauptfehler',
  'errbook.paste.times_one': '{{count}}-mal',
  'errbook.paste.times_other': '{{count}}-mal',
  'errbook.paste.withValues': 'Mit Ihren Werten:',
  'errbook.paste.fromPaste': 'Aus dem eingefügten Text',
  'errbook.paste.emptyValue': '(leer)',
  'errbook.paste.documentedAs': 'Dokumentiert als: {{template}}',
  'errbook.paste.differences': 'Abweichungen vom Katalog:',
  'errbook.paste.alternatives':
    'Diese Fälle passen ebenso gut. Der eingefügte Text erlaubt keine Unterscheidung:',
  'errbook.paste.openCases_one': '{{count}} Fall kommt infrage:',
  'errbook.paste.openCases_other':
    '{{count}} Fälle kommen infrage. Aus dem eingefügten Text geht nicht hervor, welcher es ist:',
  'errbook.paste.moreCases_one': '{{count}} weiterer Fall',
  'errbook.paste.moreCases_other': '{{count}} weitere Fälle',
  'errbook.paste.recognizedParts': 'Im eingefügten Text erkannt:',
  'errbook.paste.highlightedPaste': 'Ihr eingefügter Text mit hervorgehobenen erkannten Stellen',
  'errbook.paste.recognizedCode': 'Als Code erkannt',
  'errbook.paste.recognizedMessage': 'Als Meldung erkannt',
  'errbook.paste.omitted_one': '… {{count}} Zeichen …',
  'errbook.paste.omitted_other': '… {{count}} Zeichen …',
  'errbook.paste.copyLink': 'Link kopieren',
  'errbook.paste.copyReport': 'Fehlerbericht kopieren',
  'errbook.paste.copied': 'Kopiert',
  'errbook.paste.copiedWithoutSecrets': 'Ohne vertrauliche Daten kopiert',
  'errbook.paste.copyFailed': 'Der Browser erlaubt das Kopieren hier nicht',
  'errbook.paste.hideSecrets':
    'Tokens, Schlüssel, E-Mail-Adressen und IDs beim Kopieren ausblenden',
  'errbook.paste.secretsFound_one': '({{count}} gefunden)',
  'errbook.paste.secretsFound_other': '({{count}} gefunden)',
  'errbook.paste.noSecrets': '(keine gefunden)',
  'errbook.paste.codeWholePaste': 'Der eingefügte Text ist der Code {{code}} und sonst nichts.',
  'errbook.paste.codeWholePasteRespelled':
    'Der eingefügte Text ist der Code {{code}} in anderer Schreibweise und sonst nichts.',
  'errbook.paste.codeInDocsUrl':
    'Eine Dokumentations-URL im eingefügten Text nennt den Code {{code}}.',
  'errbook.paste.codeInDocsUrlRespelled':
    'Eine Dokumentations-URL im eingefügten Text nennt den Code {{code}} in anderer Schreibweise.',
  'errbook.paste.codeAtDocumentedKey':
    'Der Code {{code}} ist der Wert von „{{key}}“, dem Schlüssel, den die API für Codes verwendet.',
  'errbook.paste.codeAtDocumentedKeyRespelled':
    'Der Code {{code}} ist in anderer Schreibweise der Wert von „{{key}}“, dem Schlüssel, den die API für Codes verwendet.',
  'errbook.paste.codeAtCommonKey':
    'Der Code {{code}} ist der Wert von „{{key}}“, einem üblichen Schlüssel für Codes.',
  'errbook.paste.codeAtCommonKeyRespelled':
    'Der Code {{code}} ist in anderer Schreibweise der Wert von „{{key}}“, einem üblichen Schlüssel für Codes.',
  'errbook.paste.codeAtOtherKey': 'Der Code {{code}} ist der Wert von „{{key}}“.',
  'errbook.paste.codeAtOtherKeyRespelled':
    'Der Code {{code}} ist in anderer Schreibweise der Wert von „{{key}}“.',
  'errbook.paste.codeInQuotes': 'Der Code {{code}} steht in Anführungszeichen.',
  'errbook.paste.codeInQuotesRespelled':
    'Der Code {{code}} steht in anderer Schreibweise in Anführungszeichen.',
  'errbook.paste.codeInText': 'Der Code {{code}} steht im Text.',
  'errbook.paste.codeInTextRespelled': 'Der Code {{code}} steht in anderer Schreibweise im Text.',
  'errbook.paste.codeAsPlainWord':
    'Der Code {{code}} kommt im eingefügten Text vor, kann aber auch ein gewöhnliches Wort oder eine gewöhnliche Zahl sein.',
  'errbook.paste.codeAsPlainWordRespelled':
    'Der Code {{code}} kommt in anderer Schreibweise im eingefügten Text vor, kann aber auch ein gewöhnliches Wort oder eine gewöhnliche Zahl sein.',
  'errbook.paste.noCode':
    'Der eingefügte Text enthält keinen bekannten Code. Die Meldung identifiziert den Fehler.',
  'errbook.paste.caseInDocsUrl': 'Die Dokumentations-URL nennt den Fall.',
  'errbook.paste.wholeMessage': 'Die Meldung stimmt Wort für Wort mit der dokumentierten überein.',
  'errbook.paste.messageInside': 'Der Text enthält die dokumentierte Meldung Wort für Wort.',
  'errbook.paste.shortMessage': 'Die Kurzmeldung stimmt mit der dokumentierten überein.',
  'errbook.paste.similarMessage': 'Der Wortlaut der Meldung ist dem dokumentierten ähnlich.',
  'errbook.paste.sameTexts_one':
    '{{cases}} hat dieselben Texte. Der eingefügte Text erlaubt keine Unterscheidung der beiden Fälle.',
  'errbook.paste.sameTexts_other':
    '{{cases}} haben dieselben Texte. Der eingefügte Text erlaubt keine Unterscheidung der Fälle.',
  'errbook.paste.sameTextElsewhere': 'Derselbe Text ist für {{cases}} dokumentiert.',
  'errbook.paste.caseOpen_one':
    'Aus dem eingefügten Text geht nicht hervor, ob es dieser Fall ist.',
  'errbook.paste.caseOpen_other':
    'Aus dem eingefügten Text geht nicht hervor, welcher der {{count}} Fälle es ist.',
  'errbook.paste.onlyMessage_one': 'Der andere Fall des Codes hat eine andere Meldung.',
  'errbook.paste.onlyMessage_other':
    'Keiner der {{count}} anderen Fälle des Codes hat diese Meldung.',
  'errbook.paste.onlyShortMessage_one': 'Der andere Fall des Codes hat eine andere Kurzmeldung.',
  'errbook.paste.onlyShortMessage_other':
    'Keiner der {{count}} anderen Fälle des Codes hat diese Kurzmeldung.',
  'errbook.paste.mostSimilar_one': 'Der Wortlaut des anderen Falls ist nicht ähnlicher.',
  'errbook.paste.mostSimilar_other':
    'Der Wortlaut der {{count}} anderen Fälle des Codes ist nicht ähnlicher.',
  'errbook.paste.sameMessageByShortMessage_one':
    '{{cases}} hat dieselbe Meldung. Die Kurzmeldung unterscheidet die Fälle.',
  'errbook.paste.sameMessageByShortMessage_other':
    '{{cases}} haben dieselbe Meldung. Die Kurzmeldung unterscheidet die Fälle.',
  'errbook.paste.sameMessageByMeta_one':
    '{{cases}} hat dieselbe Meldung. Das Meta unterscheidet die Fälle.',
  'errbook.paste.sameMessageByMeta_other':
    '{{cases}} haben dieselbe Meldung. Das Meta unterscheidet die Fälle.',
  'errbook.paste.sameMessageByNoMeta_one':
    '{{cases}} hat dieselbe Meldung. Das fehlende Meta unterscheidet die Fälle.',
  'errbook.paste.sameMessageByNoMeta_other':
    '{{cases}} haben dieselbe Meldung. Das fehlende Meta unterscheidet die Fälle.',
  'errbook.paste.statusAndFields':
    'Der HTTP-Status und die Felder der Antwort passen am besten zu diesem Fall.',
  'errbook.paste.fields': 'Die Felder der Antwort passen am besten zu diesem Fall.',
  'errbook.paste.differentStatus':
    'Die Antwort hat den HTTP-Status {{status}}; dokumentiert ist {{documented}}.',
  'errbook.paste.differentWording': 'Der Wortlaut der Meldung weicht von der Dokumentation ab.',
  'errbook.paste.unknownMessage': 'Die Meldung „{{message}}“ ist für den Code nicht dokumentiert.',
  'errbook.paste.unexpectedMessage':
    'Die API sendet mit ihren Codes keine Meldungen, der eingefügte Text enthält aber eine: „{{message}}“.',
  'errbook.paste.unknownFields_one':
    'Das Feld {{fields}} ist für Fehler dieser API nicht dokumentiert.',
  'errbook.paste.unknownFields_other':
    'Die Felder {{fields}} sind für Fehler dieser API nicht dokumentiert.',
  'errbook.paste.differentSpelling':
    'Im eingefügten Text lautet die Schreibweise {{pasted}}; die API sendet {{code}}.',
  'errbook.paste.reportCase': 'Fall',
  'errbook.paste.reportMessage': 'Meldung',
  'errbook.paste.reportStatus': 'HTTP-Status',
  'errbook.paste.reportDocumentedStatus': 'Dokumentierter HTTP-Status',
  'errbook.paste.reportStatuses': '{{status}} (dokumentiert: {{documented}})',
  'errbook.paste.reportDocs': 'Dokumentation',
  'errbook.paste.reportOmitted_one': '… {{count}} Zeichen ausgelassen …',
  'errbook.paste.reportOmitted_other': '… {{count}} Zeichen ausgelassen …',
  // --- end of paste ---

  // --- notFound: the 404 page's guess ---
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  // --- end of outputs ---
};
