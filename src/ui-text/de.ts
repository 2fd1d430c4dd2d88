import type { Translation } from './translation.ts';

/** The interface in German. */
export const de: Translation = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': 'Veraltet',
  'errbook.common.retired': 'Entfernt',
  'errbook.common.codes_one': '{{count}} Code',
  'errbook.common.codes_other': '{{count}} Codes',
  'errbook.common.cases_one': '{{count}} Fall',
  'errbook.common.cases_other': '{{count}} Fälle',
  'errbook.common.categories_one': '{{count}} Kategorie',
  'errbook.common.categories_other': '{{count}} Kategorien',
  'errbook.common.notDocumented': 'Nicht dokumentiert',
  'errbook.common.noStatus': 'HTTP-Status nicht dokumentiert',
  'errbook.common.yes': 'Ja',
  'errbook.common.no': 'Nein',
  'errbook.common.field': '{{field}}: {{value}}',
  'errbook.common.separator': ', ',
  // The area `copy`: what a copy button says.
  'errbook.copy.copied': 'Kopiert',
  'errbook.copy.notAllowed':
    'Ihr Browser erlaubt hier kein Kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.',
  'errbook.copy.notLoaded':
    'Die Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  // --- end of common ---

  // --- site: landing page, sidebar, titles, 404 page ---
  'errbook.site.landing': 'API-Fehler nachschlagen',
  'errbook.site.landingDescription':
    'Schlagen Sie einen API-Fehler nach: was er bedeutet, welcher Fall vorliegt, was ihn verursacht und wie Sie ihn beheben.',
  'errbook.site.lead':
    'Ihre Anfrage ist fehlgeschlagen? {{site}} erklärt, was der Fehler bedeutet, welcher seiner Fälle vorliegt und was Sie tun können.',
  'errbook.site.yourApi': 'Für Ihre eigene API',
  'errbook.site.table': 'Tabelle: {{columns}}',
  'errbook.site.usingThisSite': 'Diese Website nutzen',
  'errbook.site.otherCatalogs': 'Andere Kataloge',
  'errbook.site.categories': 'Kategorien',
  'errbook.site.byStatus': 'Nach HTTP-Status',
  'errbook.site.byOperation': 'Nach Operation',
  'errbook.site.guides': 'Anleitungen',
  'errbook.site.allCodes_one': '{{count}} Code',
  'errbook.site.allCodes_other': 'Alle {{count}} Codes',
  'errbook.site.allCategories_one': '{{count}} Kategorie',
  'errbook.site.allCategories_other': 'Alle {{count}} Kategorien',
  // --- end of site ---

  // --- catalog: index, categories, statuses, operations ---
  'errbook.catalog.description':
    '{{api}} Alle {{count}} Fehlercodes mit HTTP-Status und Bedeutung.',
  'errbook.catalog.descriptionWithoutStatus':
    '{{api}} Alle {{count}} Fehlercodes und ihre Bedeutung.',
  'errbook.catalog.errors_one': '{{count}} dokumentierter Fehler',
  'errbook.catalog.errors_other': '{{count}} dokumentierte Fehler',
  'errbook.catalog.pages_one': '{{count}} Seite',
  'errbook.catalog.pages_other': '{{count}} Seiten',
  'errbook.catalog.errorsOnPages': '{{errors}} auf {{pages}}.',
  'errbook.catalog.byCategory': 'Nach Kategorie ({{number}})',
  'errbook.catalog.byStatus': 'Nach HTTP-Status ({{number}})',
  'errbook.catalog.byOperation': 'Nach Operation ({{number}})',
  'errbook.catalog.allCodes': 'Alle Codes',
  'errbook.catalog.caption': 'Fehlercodes: {{catalog}}',
  'errbook.catalog.wholeTitle': '{{catalog}}: alle Codes',
  'errbook.catalog.wholeDescription': '{{catalog}}: alle {{count}} Fehlercodes auf einer Seite.',
  'errbook.catalog.firstCodes': 'Die Tabelle zeigt die ersten {{shown}} Codes.',
  'errbook.catalog.wholeLink': 'Alle {{count}} Codes auf einer Seite anzeigen',
  'errbook.catalog.filteredLink': 'Alle {{count}} in der Liste aller Codes anzeigen',
  'errbook.catalog.largestCategories': 'Kategorien mit den meisten Codes',
  'errbook.catalog.moreCategories': 'Alle {{count}} Kategorien und alle Codes',
  'errbook.catalog.spread': 'Dokumentierte Fehler nach HTTP-Status',
  'errbook.catalog.filterCatalogs': 'Kataloge filtern',
  'errbook.catalog.filterPlaceholder': 'Teil eines Namens oder einer Beschreibung',
  // The area `catalog.live`: what the script of the list of catalogs writes.
  'errbook.catalog.live.matches_one': '{{matches}} von {{count}} Katalog',
  'errbook.catalog.live.matches_other': '{{matches}} von {{count}} Katalogen',
  'errbook.catalog.live.noMatch': 'Kein Katalog passt.',
  // The lists of categories, statuses, and operations. The name is the short title of the catalog.
  'errbook.catalog.categories': '{{name}}: Fehler nach Kategorie',
  'errbook.catalog.statuses': '{{name}}: Fehler nach HTTP-Status',
  'errbook.catalog.operations': '{{name}}: Fehler nach Operation',
  'errbook.catalog.categoriesDescription': '{{catalog}}: alle Kategorien mit ihren Fehlercodes.',
  'errbook.catalog.statusesDescription': '{{catalog}}: alle HTTP-Status mit ihren Fehlercodes.',
  'errbook.catalog.operationsDescription':
    '{{catalog}}: alle Operationen mit den Fehlercodes, die sie zurückgeben können.',
  'errbook.catalog.groups':
    'Jede Seite führt Fehlercodes aus dem Katalog {{catalog}} auf. Die Zahl neben dem Link gibt an, wie viele es sind.',
  // The pages of one category, status, or operation.
  'errbook.catalog.category': '{{name}}: Fehler in der Kategorie „{{category}}“',
  'errbook.catalog.status': '{{name}}: Fehler mit Status {{status}}',
  'errbook.catalog.withoutStatus': '{{name}}: Fehler ohne dokumentierten Status',
  'errbook.catalog.operation': '{{name}}: mögliche Fehler von {{operation}}',
  'errbook.catalog.categoryCodes_one':
    '{{catalog}}: {{count}} Fehlercode ist in der Kategorie „{{category}}“ dokumentiert.',
  'errbook.catalog.categoryCodes_other':
    '{{catalog}}: {{count}} Fehlercodes sind in der Kategorie „{{category}}“ dokumentiert.',
  'errbook.catalog.statusCodes_one':
    '{{catalog}}: {{count}} Fehlercode ist mit dem HTTP-Status {{status}} dokumentiert.',
  'errbook.catalog.statusCodes_other':
    '{{catalog}}: {{count}} Fehlercodes sind mit dem HTTP-Status {{status}} dokumentiert.',
  'errbook.catalog.pageCases_one': 'Insgesamt behandelt diese Seite {{count}} Fall.',
  'errbook.catalog.pageCases_other': 'Insgesamt behandelt diese Seite {{count}} Fälle.',
  'errbook.catalog.withoutStatusCodes_one':
    '{{catalog}}: {{count}} Fehlercode ist ohne HTTP-Status dokumentiert.',
  'errbook.catalog.withoutStatusCodes_other':
    '{{catalog}}: {{count}} Fehlercodes sind ohne HTTP-Status dokumentiert.',
  'errbook.catalog.operationCodes_one':
    '{{catalog}}: {{count}} Fehlercode, den {{operation}} zurückgeben kann, ist dokumentiert.',
  'errbook.catalog.operationCodes_other':
    '{{catalog}}: {{count}} Fehlercodes, die {{operation}} zurückgeben kann, sind dokumentiert.',
  'errbook.catalog.statusInRfc': 'Die Bedeutung dieses Status definiert {{reference}}.',
  'errbook.catalog.statusInRegistry': 'Die Bedeutung dieses Status steht in der {{reference}}.',
  'errbook.catalog.statusNotRegistered': 'Dieser Status steht nicht in der {{reference}}.',
  'errbook.catalog.rfcSection': 'RFC 9110, Abschnitt {{section}}',
  'errbook.catalog.statusRegistry': 'IANA HTTP Status Code Registry',
  'errbook.catalog.singleCategories_one': '{{count}} Kategorie mit einem Code',
  'errbook.catalog.singleCategories_other': '{{count}} Kategorien mit einem Code',
  'errbook.catalog.otherCategories': 'Vorherige und nächste Kategorie',
  'errbook.catalog.otherStatuses': 'Vorheriger und nächster HTTP-Status',
  'errbook.catalog.otherOperations': 'Vorherige und nächste Operation',
  'errbook.catalog.otherFamilies': 'Vorherige und nächste Familie',
  // A family of guides.
  'errbook.catalog.family': '{{name}}-Fehler: {{family}}',
  'errbook.catalog.familyCodes_one':
    'Anleitung von {{site}} für {{count}} Code. Katalog: {{catalog}}.',
  'errbook.catalog.familyCodes_other':
    'Anleitung von {{site}} für {{count}} Codes. Katalog: {{catalog}}.',
  'errbook.catalog.codesOfFamily': 'Codes dieser Familie',
  // The guides of a catalog.
  'errbook.catalog.guidesLink': 'Anleitungen ({{number}})',
  'errbook.catalog.guides': '{{name}}: Anleitungen',
  'errbook.catalog.guidesDescription':
    '{{catalog}}: Anleitungen zu den Fehlercodes, und die Codes, die noch keine haben.',
  'errbook.catalog.guidedCodes_one':
    '{{catalog}}: {{guided}} von {{count}} Code hat eine Anleitung.',
  'errbook.catalog.guidedCodes_other':
    '{{catalog}}: {{guided}} von {{count}} Codes haben eine Anleitung.',
  'errbook.catalog.families': 'Familien',
  'errbook.catalog.withoutFamily': 'Anleitungen ohne Familie',
  'errbook.catalog.withoutGuide': 'Codes ohne Anleitung',
  'errbook.catalog.withoutExample': 'Anleitungen ohne Beispiel',
  'errbook.catalog.withOpenCause': 'Codes, deren Ursache nicht dokumentiert ist',
  'errbook.catalog.firstListed': 'Die ersten {{shown}} von {{count}} Codes',
  // --- end of catalog ---

  // --- table: filters, sorting, counts ---
  'errbook.table.filterCodes': 'Codes filtern',
  'errbook.table.placeholder': 'Teil eines Codes, eines Titels oder einer Meldung',
  'errbook.table.code': 'Code',
  'errbook.table.status': 'HTTP-Status',
  'errbook.table.cases': 'Fälle',
  'errbook.table.category': 'Kategorie',
  'errbook.table.operation': 'Operation',
  'errbook.table.any': 'Alle',
  'errbook.table.anyOfClass': 'Alle {{class}}',
  'errbook.table.severalCases': 'Mehrere Fälle',
  'errbook.table.retry.never': 'Nein',
  'errbook.table.retry.after-fix': 'Nachdem die Ursache behoben ist',
  'errbook.table.retry.backoff': 'Ja, mit wachsenden Pausen',
  'errbook.table.retry.later': 'Ja, später',
  'errbook.table.fixBy.developer': 'Entwickler',
  'errbook.table.fixBy.administrator': 'Administrator',
  'errbook.table.fixBy.end-user': 'Endbenutzer',
  'errbook.table.fixBy.api-owner': 'Betreiber der API',
  'errbook.table.noCode': 'Ohne Code dokumentiert',
  'errbook.table.noMatch': 'Kein passender Code.',
  'errbook.table.noMatchHint':
    'Entfernen Sie ein Wort oder einen Filter. Die Suche in der ganzen Website findet auch andere Schreibweisen.',
  'errbook.table.clear': 'Filter zurücksetzen',
  // Classes of HTTP statuses: RFC 9110, section 15.
  'errbook.table.class.1xx': 'Information',
  'errbook.table.class.2xx': 'Erfolg',
  'errbook.table.class.3xx': 'Umleitung',
  'errbook.table.class.4xx': 'Clientfehler',
  'errbook.table.class.5xx': 'Serverfehler',
  // The area `table.live`: what the script of a table writes.
  'errbook.table.live.filters': 'Filter',
  'errbook.table.live.activeFilters': 'Filter ({{number}})',
  'errbook.table.live.option': '{{option}} ({{number}})',
  'errbook.table.live.codes_one': '{{count}} Code',
  'errbook.table.live.codes_other': '{{count}} Codes',
  'errbook.table.live.matches_one': '{{matches}} von {{count}} Code',
  'errbook.table.live.matches_other': '{{matches}} von {{count}} Codes',
  'errbook.table.live.loading': 'Alle Codes werden geladen …',
  'errbook.table.live.notLoaded':
    'Die übrigen Codes konnten nicht geladen werden. Sie werden automatisch erneut geladen.',
  'errbook.table.live.search': 'Ganze Website durchsuchen',
  'errbook.table.live.searchFor': 'Ganze Website nach „{{words}}“ durchsuchen',
  // --- end of table ---

  // --- code: the page of a code, its guide, its cases ---
  'errbook.code.breadcrumb': 'Brotkrümelnavigation',
  'errbook.code.copyCode': 'Code kopieren',
  'errbook.code.noCode':
    'Die API dokumentiert diesen Fehler ohne Code. Dies ist der Name des Fehlers.',
  'errbook.code.summary': '{{name}}. {{catalog}}.',
  'errbook.code.summaryWithStatus': '{{name}}. {{catalog}}, HTTP {{statuses}}.',
  'errbook.code.documentedCases_one': '{{count}} dokumentierter Fall.',
  'errbook.code.documentedCases_other': '{{count}} dokumentierte Fälle.',
  // The sections of the page.
  'errbook.code.whichCase': 'Welcher der {{count}} Fälle ist Ihrer?',
  'errbook.code.whichCaseHint':
    'Die API sendet diesen Code in mehreren Fällen. Finden Sie Ihren anhand der Meldung.',
  'errbook.code.whichCaseWithoutMessage':
    'Die API sendet diesen Code in mehreren Fällen, deren Meldungen nicht dokumentiert sind.',
  'errbook.code.commonFacts': 'In allen Fällen gleich:',
  'errbook.code.filterCases': 'Fälle filtern',
  'errbook.code.filterPlaceholder': 'Wörter einer Meldung oder eines Namens',
  'errbook.code.noCase': 'Kein Fall passt.',
  'errbook.code.noCaseHint': 'Entfernen Sie ein Wort, oder durchsuchen Sie die ganze Website.',
  'errbook.code.noMessage': 'Keine Meldung dokumentiert',
  'errbook.code.noCategory': 'Keine Kategorie',
  'errbook.code.description': 'Beschreibung',
  'errbook.code.causes': 'Mögliche Ursachen',
  'errbook.code.actions': 'Was zu tun ist',
  'errbook.code.links': 'Mehr von {{owner}}',
  'errbook.code.response': 'Antwort',
  'errbook.code.example': 'Beispiel',
  'errbook.code.handling': 'Im Programm behandeln',
  'errbook.code.caseOf': 'Einer von {{count}} Fällen von {{code}}',
  'errbook.code.caseLink': 'Link zum Fall {{case}}',
  'errbook.code.case': 'Fall',
  'errbook.code.status': 'HTTP-Status',
  'errbook.code.category': 'Kategorie',
  'errbook.code.returnedBy': 'Zurückgegeben von',
  'errbook.code.returnedByOperations': 'Zurückgegeben von {{operations}}',
  'errbook.code.since': 'Seit Version',
  'errbook.code.addedIn': 'Seit Version {{release}}.',
  // The guide.
  'errbook.code.guideBy': 'Anleitung von {{site}}',
  'errbook.code.family': 'Mehr dazu: {{family}}',
  'errbook.code.improveGuide': 'Diese Anleitung verbessern',
  'errbook.code.noteBy': 'Anmerkung von {{site}}',
  'errbook.code.retry': 'Erneut versuchen?',
  'errbook.code.fixBy': 'Wer kann den Fehler beheben?',
  'errbook.code.endUser': 'Hinweis für Ihre Nutzer',
  'errbook.code.retry.never': 'Nein: Dieselbe Anfrage schlägt erneut fehl',
  'errbook.code.retry.after-fix': 'Nachdem die Ursache behoben ist',
  'errbook.code.retry.backoff':
    'Ja, mit wachsenden Pausen: Dieselbe Anfrage kann bald erfolgreich sein',
  'errbook.code.retry.later': 'Ja, später: Dieselbe Anfrage kann erfolgreich sein',
  'errbook.code.retryAfter.header': 'Der Header {{header}} gibt an, wann.',
  'errbook.code.retryAfter.field': 'Das Feld {{field}} der Antwort gibt an, wann.',
  'errbook.code.retryAfter.headerAndField':
    'Der Header {{header}} und das Feld {{field}} der Antwort geben an, wann.',
  'errbook.code.outcome': 'Wurde etwas geändert?',
  'errbook.code.outcome.unchanged': 'Nein: Es wurde nichts geändert',
  'errbook.code.outcome.unknown': 'Unbekannt: Die API gibt nicht an, ob die Änderung erfolgt ist',
  'errbook.code.outcome.partial': 'Zum Teil: Nur ein Teil der Änderung ist erfolgt',
  'errbook.code.outcome.done': 'Ja: Die Änderung ist erfolgt, obwohl die Antwort ein Fehler ist',
  'errbook.code.outcomeCheck': 'Prüfen Sie es mit {{request}}.',
  'errbook.code.fixBy.developer': 'Die Entwickler der aufrufenden Anwendung',
  'errbook.code.fixBy.administrator': 'Ein Administrator',
  'errbook.code.fixBy.end-user': 'Der Endnutzer',
  'errbook.code.fixBy.api-owner': 'Der Betreiber der API',
  // What happened to the code.
  'errbook.code.isDeprecated': 'Veraltet.',
  'errbook.code.deprecatedSince': 'Veraltet seit Version {{release}}.',
  'errbook.code.isRetired': 'Entfernt.',
  'errbook.code.retiredOn': 'Entfernt am {{date}}.',
  'errbook.code.retiredIn': 'Entfernt in Version {{release}}.',
  'errbook.code.retiredInOn': 'Entfernt in Version {{release}} am {{date}}.',
  'errbook.code.retiredHint':
    'Die API sendet diesen Fehler nicht mehr. Die Seite bleibt für alte Protokolle und Links erhalten.',
  'errbook.code.useInstead': 'Stattdessen verwenden: {{codes}}',
  'errbook.code.replacedBy': 'Ersetzt durch: {{codes}}',
  'errbook.code.renamed': '{{old}} heißt jetzt {{new}}',
  'errbook.code.moved': '{{code}} hat eine neue URL',
  'errbook.code.movedCase': 'Der Fall {{case}} gehört jetzt zu {{code}}.',
  'errbook.code.movedHint': 'Die Seite ist umgezogen. Ihre URL lautet jetzt:',
  // The words of the API.
  'errbook.code.ownerSays': 'Text von {{owner}}',
  'errbook.code.noText': '{{owner}} dokumentiert keinen Text zu diesem Fall.',
  'errbook.code.asDocumented': 'So dokumentiert es {{owner}}',
  'errbook.code.documentedMeta': 'Metadaten, wie dokumentiert',
  'errbook.code.remark.emptyTitle':
    'Der Katalog dokumentiert für diesen Fall eine leere Kurzmeldung.',
  'errbook.code.remark.noMessage':
    'Der Katalog dokumentiert für diesen Fall keine ausführliche Meldung. Deshalb fehlt sie im Beispiel.',
  'errbook.code.remark.noOperation':
    'Welche Operation diesen Code zurückgibt, ist nicht dokumentiert.',
  'errbook.code.remark.rawMeta':
    'Die Metadaten dieses Falls sind so abgebildet, wie sie dokumentiert sind. Ihre Form in einer Antwort ist nicht dokumentiert.',
  'errbook.code.placeholders': 'Platzhalter der Meldung',
  'errbook.code.placeholder': 'Platzhalter',
  'errbook.code.argument': 'Name',
  'errbook.code.argumentType': 'Typ',
  'errbook.code.notInMessage': 'Nicht in der Meldung',
  'errbook.code.before': 'Vorher',
  'errbook.code.after': 'Nachher',
  'errbook.code.copyExample': 'Beispiel kopieren',
  'errbook.code.bySite': 'von {{site}}',
  'errbook.code.meaning': 'Bedeutung',
  'errbook.code.sample': 'Beispiel',
  'errbook.code.noSample': 'Keines',
  'errbook.code.emptySample': 'Leer',
  // Other codes.
  'errbook.code.caseCategories': 'Kategorien dieser Fälle',
  'errbook.code.parent': 'Untercode von {{code}}',
  'errbook.code.subCodes': 'Untercodes',
  'errbook.code.otherCodes': 'Weitere Codes in „{{category}}“',
  'errbook.code.allCodes_one': '{{count}} Code in „{{category}}“',
  'errbook.code.allCodes_other': 'Alle {{count}} Codes in „{{category}}“',
  // About the page.
  'errbook.code.about': 'Über diese Seite',
  'errbook.code.permanentUrl': 'Permanente URL',
  'errbook.code.copyUrl': 'Permanente URL kopieren',
  'errbook.code.forPrograms': 'Für Programme',
  'errbook.code.formats': 'Diese Seite als {{json}} oder {{markdown}}',
  'errbook.code.copyMarkdown': 'Diese Seite als Markdown kopieren',
  'errbook.code.fieldValues_one': '{{field}}: {{count}} Wert',
  'errbook.code.fieldValues_other': '{{field}}: {{count}} Werte',
  'errbook.code.file': 'Datei',
  'errbook.code.editFile': '{{file}} bearbeiten',
  'errbook.code.source': 'Quelle: {{source}}',
  'errbook.code.sourceRevision': 'Revision {{revision}}',
  'errbook.code.sourcePublished': 'veröffentlicht am {{date}}',
  'errbook.code.sourceRead': 'gelesen am {{date}}',
  'errbook.code.filter.cases_one': '{{count}} Fall',
  'errbook.code.filter.cases_other': '{{count}} Fälle',
  'errbook.code.filter.matches_one': '{{matches}} von {{count}} Fall',
  'errbook.code.filter.matches_other': '{{matches}} von {{count}} Fällen',
  // The area `code.values`: what the script says of values in the URL.
  'errbook.code.values.fromPaste': 'Aus Ihrem eingefügten Text',
  'errbook.code.values.fromLink': 'Aus dem Link',
  'errbook.code.values.withPaste': 'Mit den Werten aus Ihrem eingefügten Text',
  'errbook.code.values.withLink':
    'Mit Werten aus dem Link, dem Sie gefolgt sind. Sie stammen nicht aus der Dokumentation.',
  // --- end of code ---

  // --- search: dialog, page, results ---
  'errbook.search.title': 'Suche',
  'errbook.search.shortcut': 'Strg K',
  'errbook.search.close': 'Schließen',
  'errbook.search.placeholder': 'Code, Meldung oder Antwort',
  'errbook.search.results': 'Ergebnisse',
  'errbook.search.field': 'Nach einem Code oder einer Meldung suchen',
  'errbook.search.fieldWithExample': 'Nach einem Code suchen, z. B. {{code}}',
  'errbook.search.pageDescription':
    'API-Fehler anhand ihres Codes, ihrer Meldung oder einer ganzen Antwort suchen.',
  'errbook.search.needsJavaScript':
    'Die Suche braucht JavaScript, das ausgeschaltet ist oder nicht geladen werden konnte. Laden Sie die Seite neu, oder blättern Sie durch die Codes eines Katalogs:',
  'errbook.search.openSearch': 'API-Fehler auf {{site}} nach Code oder Meldung suchen',
  'errbook.search.notLoaded':
    'Die Suche konnte nicht geladen werden. Sie wird automatisch erneut geladen. Prüfen Sie Ihre Verbindung, oder öffnen Sie mit der Eingabetaste die Suchseite.',
  // The area `search.live`: what the scripts of the search write.
  'errbook.search.live.recentPages': 'Zuletzt besuchte Seiten',
  'errbook.search.live.hints': 'Sie können suchen nach:',
  'errbook.search.live.hintCode':
    'einem Code in beliebiger Schreibweise oder einem Teil davon: {{example}}',
  'errbook.search.live.hintMessage': 'einer Meldung mit Ihren Werten: {{example}}',
  'errbook.search.live.hintField':
    'einem Feld, einer ganzen Antwort oder einer Logzeile: {{example}}',
  'errbook.search.live.codes': 'Codes',
  'errbook.search.live.pages': 'Seiten mit diesen Wörtern',
  'errbook.search.live.more': 'Mehr',
  'errbook.search.live.allCodes_one': '{{count}} Code anzeigen',
  'errbook.search.live.allCodes_other': 'Alle {{count}} Codes anzeigen',
  'errbook.search.live.foundCodes_one': '{{count}} Code',
  'errbook.search.live.foundCodes_other': '{{count}} Codes',
  'errbook.search.live.foundPages_one': '{{count}} Seite mit diesen Wörtern',
  'errbook.search.live.foundPages_other': '{{count}} Seiten mit diesen Wörtern',
  'errbook.search.live.filtered': '{{results}}. Filter: {{filters}}',
  'errbook.search.live.noResults': 'Keine Ergebnisse für „{{query}}“.',
  'errbook.search.live.noFilteredResults':
    'Keine Ergebnisse für „{{query}}“ mit diesen Filtern: {{filters}}.',
  'errbook.search.live.noFilteredCodes': 'Keine Codes mit diesen Filtern: {{filters}}.',
  'errbook.search.live.statusPage': '{{catalog}}: Fehler mit Status {{status}}',
  'errbook.search.live.filterBy': 'Nach {{status}} filtern',
  'errbook.search.live.partial':
    '{{summary}}. Einige Ergebnisse können fehlen, weil ein Teil der Suche nicht geladen werden konnte. Er wird automatisch erneut geladen. Prüfen Sie Ihre Verbindung.',
  'errbook.search.live.loading': 'Die Suche wird geladen …',
  'errbook.search.live.reload': 'Suche neu laden',
  'errbook.search.live.pasteUnavailable':
    'Der Fehler kann nicht erklärt werden, weil ein Teil der Website nicht geladen werden konnte. Der Fehler wird automatisch erneut gelesen. Prüfen Sie Ihre Verbindung. Hilft das nicht, laden Sie die Seite neu und fügen Sie ihn noch einmal ein.',
  'errbook.search.live.similarCodes': 'Ähnliche Codes',
  'errbook.search.live.similarBelow_one': '{{message}} Ein ähnlicher Code steht darunter.',
  'errbook.search.live.similarBelow_other': '{{message}} {{count}} ähnliche Codes stehen darunter.',
  'errbook.search.live.unavailable':
    'Die Suche ist nicht verfügbar, weil ihr Index nicht geladen werden konnte. Er wird automatisch erneut geladen. Prüfen Sie Ihre Verbindung, oder laden Sie die Suche neu.',
  'errbook.search.live.catalog': 'Katalog',
  'errbook.search.live.status': 'HTTP-Status',
  'errbook.search.live.allCatalogs': 'Alle Kataloge',
  'errbook.search.live.anyStatus': 'Jeder Status',
  'errbook.search.live.statuses_one': '{{count}} Status',
  'errbook.search.live.statuses_other': '{{count}} Status',
  'errbook.search.live.page': 'Seite',
  'errbook.search.live.paste':
    'Fügen Sie eine ganze Antwort oder eine Logzeile ein, um die Codes und Meldungen darin zu finden. Der Text bleibt in Ihrem Browser.',
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
    'Fehler werden in Ihrem Browser mit JavaScript gelesen, das ausgeschaltet ist oder nicht geladen werden konnte. Laden Sie die Seite neu, oder suchen Sie den Code in einem Katalog:',
  'errbook.paste.boxLabel':
    'Fehler einfügen: eine Antwort, eine Logzeile, einen Stacktrace oder eine Dokumentations-URL',
  'errbook.paste.boxHint': 'Der Text bleibt in Ihrem Browser.',
  'errbook.paste.boxShortcut': 'Mit Strg+Eingabe oder ⌘+Eingabe öffnen Sie die Antwort.',
  'errbook.paste.openFile': 'Datei öffnen',
  'errbook.paste.boxCut':
    'Alle {{total}} Zeichen wurden ausgewertet. Das Feld zeigt die ersten {{shown}}.',
  'errbook.paste.folder':
    'Ein Ordner kann nicht gelesen werden. Legen Sie eine Datei ab, oder fügen Sie ihren Text ein.',
  'errbook.paste.noFile':
    'Was Sie abgelegt haben, enthält weder Text noch eine Datei. Legen Sie eine Datei ab, oder fügen Sie ihren Text ein.',
  'errbook.paste.fileUnreadable':
    '{{name}} konnte nicht gelesen werden. Öffnen Sie die Datei in einem Editor, kopieren Sie ihren Text und fügen Sie ihn ein.',
  'errbook.paste.fileNotText':
    '{{name}} ist keine Textdatei. Legen Sie ein Log oder eine Antwort ab, oder fügen Sie den Text ein.',
  'errbook.paste.fileEmpty':
    '{{name}} ist leer. Legen Sie eine andere Datei ab, oder fügen Sie einen Text ein.',
  'errbook.paste.oneFileRead':
    'Nur {{name}} wurde gelesen. Legen Sie nur eine Datei auf einmal ab.',
  'errbook.paste.fileCut':
    'Nur die ersten {{megabytes}} MB von {{name}} wurden gelesen. Steht der Fehler weiter unten, fügen Sie diesen Teil ein.',
  'errbook.paste.reading': 'Der Text wird gelesen. Die Antwort folgt hier …',
  'errbook.paste.unavailable':
    'Der Fehler kann nicht erklärt werden, weil ein Teil der Website nicht geladen werden konnte. Der Fehler wird automatisch erneut gelesen. Prüfen Sie Ihre Verbindung. Hilft das nicht, laden Sie die Seite neu; Ihr Text bleibt erhalten.',
  'errbook.paste.recognized_one': '{{count}} Fehler erkannt: {{error}}.',
  'errbook.paste.recognized_other': '{{count}} Fehler erkannt. Der wichtigste ist {{error}}.',
  'errbook.paste.codeWithCase': '{{code}}, {{case}}',
  'errbook.paste.foreignLead': '{{codes}}: Dies scheint ein Fehler eines anderen Systems zu sein.',
  'errbook.paste.nothingLead':
    'Der Text enthält weder einen bekannten Code noch eine dokumentierte Meldung.',
  'errbook.paste.unlisted_one':
    '{{api}} sendet {{codes}}, aber dieser Code steht nicht im Katalog.',
  'errbook.paste.unlisted_other':
    '{{api}} sendet {{codes}}, aber diese Codes stehen nicht im Katalog.',
  'errbook.paste.proposeCode': 'Den fehlenden Code der Quelle des Katalogs melden',
  'errbook.paste.withoutCode':
    'Dieser Fehler kommt von {{api}}, aber der eingefügte Text enthält keinen bekannten Code und keine dokumentierte Meldung.',
  'errbook.paste.logCode': 'Geben Sie „{{expression}}“ aus, um den Code zu sehen.',
  'errbook.paste.pasteResponse': 'Fügen Sie die ganze Antwort ein, um den Code zu sehen.',
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
  'errbook.paste.openCases':
    '{{count}} Fälle kommen infrage. Aus dem eingefügten Text geht nicht hervor, welcher es ist:',
  'errbook.paste.moreCases_one': '{{count}} weiterer Fall',
  'errbook.paste.moreCases_other': '{{count}} weitere Fälle',
  'errbook.paste.recognizedParts': 'Im eingefügten Text erkannt:',
  'errbook.paste.highlightedPaste': 'Ihr eingefügter Text mit hervorgehobenen erkannten Stellen',
  'errbook.paste.recognizedCode': 'Als Code erkannt',
  'errbook.paste.recognizedMessage': 'Als Meldung erkannt',
  'errbook.paste.omitted_one': '… {{count}} Zeichen …',
  'errbook.paste.omitted_other': '… {{count}} Zeichen …',
  'errbook.paste.open': 'Seite öffnen',
  'errbook.paste.openFilled': 'Seite mit Ihren Werten öffnen',
  'errbook.paste.causeAndFix': 'Ursache und Lösung',
  'errbook.paste.guideNotLoaded':
    'Ursache und Lösung konnten nicht geladen werden. Sie werden automatisch erneut geladen. Sie können sie auch auf der Seite lesen.',
  'errbook.paste.whyCase': 'Warum dieser Fall',
  'errbook.paste.whyCode': 'Warum dieser Code',
  'errbook.paste.copyLink': 'Link kopieren',
  'errbook.paste.copyReport': 'Für einen Fehlerbericht kopieren',
  'errbook.paste.copiedWithoutSecrets': 'Ohne vertrauliche Daten kopiert',
  'errbook.paste.hidingNotLoaded':
    'Nicht kopiert: Der Code, der vertrauliche Daten ausblendet, konnte nicht geladen werden. Versuchen Sie es noch einmal.',
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
    'Der eingefügte Text enthält keinen bekannten Code. Nur die Meldung deutet auf diesen Fehler hin.',
  'errbook.paste.caseInDocsUrl': 'Die Dokumentations-URL nennt den Fall.',
  'errbook.paste.wholeMessage': 'Die Meldung stimmt Wort für Wort mit der dokumentierten überein.',
  'errbook.paste.messageInside': 'Der Text enthält die dokumentierte Meldung Wort für Wort.',
  'errbook.paste.firstSentence': 'Der Text enthält den ersten Satz der dokumentierten Meldung.',
  'errbook.paste.descriptionInside': 'Der Text enthält die Beschreibung des Fehlers.',
  'errbook.paste.sign': '„{{sign}}“ zeigt, dass der Fehler von {{api}} kommt.',
  'errbook.paste.shortMessage': 'Die Kurzmeldung stimmt mit der dokumentierten überein.',
  'errbook.paste.similarMessage': 'Der Wortlaut der Meldung ist dem dokumentierten ähnlich.',
  'errbook.paste.sameTexts_one':
    '{{cases}} hat dieselben Texte. Der eingefügte Text erlaubt keine Unterscheidung der beiden Fälle.',
  'errbook.paste.sameTexts_other':
    '{{cases}} haben dieselben Texte. Der eingefügte Text erlaubt keine Unterscheidung der Fälle.',
  'errbook.paste.sameTextElsewhere': 'Derselbe Text ist für {{cases}} dokumentiert.',
  'errbook.paste.caseOpen':
    'Aus dem eingefügten Text geht nicht hervor, welcher der {{count}} Fälle es ist.',
  'errbook.paste.otherMessage': 'Der andere Fall des Codes hat eine andere Meldung.',
  'errbook.paste.onlyMessage': 'Keiner der {{count}} anderen Fälle des Codes hat diese Meldung.',
  'errbook.paste.otherShortMessage': 'Der andere Fall des Codes hat eine andere Kurzmeldung.',
  'errbook.paste.onlyShortMessage':
    'Keiner der {{count}} anderen Fälle des Codes hat diese Kurzmeldung.',
  'errbook.paste.otherLessSimilar': 'Der Wortlaut des anderen Falls ist nicht ähnlicher.',
  'errbook.paste.mostSimilar':
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
  'errbook.paste.sameMessageByOperation_one':
    '{{cases}} hat dieselbe Meldung. Die Operation unterscheidet die Fälle.',
  'errbook.paste.sameMessageByOperation_other':
    '{{cases}} haben dieselbe Meldung. Die Operation unterscheidet die Fälle.',
  'errbook.paste.operation':
    'Der Text nennt die Operation {{operation}}, die diesen Fehler zurückgeben kann.',
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
  'errbook.notFound.title': 'Seite nicht gefunden',
  'errbook.notFound.description': 'Unter dieser URL gibt es keine Seite.',
  'errbook.notFound.lead':
    'Unter dieser URL gibt es keine Seite. Öffnen Sie einen Katalog, oder gehen Sie zur {{home}}.',
  'errbook.notFound.home': 'Startseite',
  'errbook.notFound.catalogs': 'Kataloge',
  'errbook.notFound.catalog_one': '{{catalog}} ({{count}} Seite)',
  'errbook.notFound.catalog_other': '{{catalog}} ({{count}} Seiten)',
  // The area `notFound.live`: what the script finds for the URL.
  'errbook.notFound.live.noPage': 'Unter {{path}} gibt es keine Seite.',
  'errbook.notFound.live.unavailable':
    'Es kann keine Seite vorgeschlagen werden, weil die Codes nicht geladen werden konnten. Sie werden automatisch erneut geladen. Prüfen Sie Ihre Verbindung, oder laden Sie die Seite neu.',
  'errbook.notFound.live.found': 'Dieser Fehler ist hier dokumentiert',
  'errbook.notFound.live.foundTitle': '{{code}}: Dieser Fehler ist hier dokumentiert',
  'errbook.notFound.live.targets_one':
    'Unter {{path}} gibt es keine Seite, aber der Code hat eine Seite:',
  'errbook.notFound.live.targets_other':
    'Unter {{path}} gibt es keine Seite, aber {{count}} Codes haben diese Schreibweise:',
  'errbook.notFound.live.similar_one':
    'Unter {{path}} gibt es keine Seite, und kein Code hat die Schreibweise „{{query}}“. Der ähnlichste Code:',
  'errbook.notFound.live.similar_other':
    'Unter {{path}} gibt es keine Seite, und kein Code hat die Schreibweise „{{query}}“. Die {{count}} ähnlichsten Codes:',
  'errbook.notFound.live.catalog':
    'Unter {{path}} gibt es keine Seite. Die URL nennt diesen Katalog:',
  'errbook.notFound.live.allCodes': 'Alle Codes des Katalogs',
  'errbook.notFound.live.titleWithCase': '{{title}}, Fall {{case}}',
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  'errbook.outputs.empty': '(leer)',
  'errbook.outputs.notDocumented': 'nicht dokumentiert',
  'errbook.outputs.code': 'Code: {{code}}',
  'errbook.outputs.noCode':
    'Code: keiner. Die API dokumentiert diesen Fehler ohne Code; die Überschrift ist der Name der Fehlerbedingung.',
  'errbook.outputs.catalog': 'Katalog: {{catalog}}',
  'errbook.outputs.status': 'HTTP-Status: {{status}}',
  'errbook.outputs.categories_one': 'Kategorie: {{categories}}',
  'errbook.outputs.categories_other': 'Kategorien: {{categories}}',
  'errbook.outputs.current': 'Status im Lebenszyklus: weder veraltet noch entfernt',
  'errbook.outputs.deprecated': 'Status im Lebenszyklus: veraltet. Die API sendet den Code noch.',
  'errbook.outputs.retired':
    'Status im Lebenszyklus: entfernt am {{date}}. Die API sendet den Code nicht mehr.',
  'errbook.outputs.retiredUndated':
    'Status im Lebenszyklus: entfernt. Die API sendet den Code nicht mehr.',
  'errbook.outputs.retiredIn': 'Entfernt in Version: {{release}}',
  'errbook.outputs.deprecatedSince': 'Veraltet seit Version: {{release}}',
  'errbook.outputs.since': 'Seit Version: {{release}}',
  'errbook.outputs.reason': 'Grund: {{reason}}',
  'errbook.outputs.replacedBy': 'Ersetzt durch: {{codes}}',
  'errbook.outputs.parent': 'Untercode von: {{code}}',
  'errbook.outputs.subCodes': 'Untercodes: {{codes}}',
  'errbook.outputs.cases': 'Dokumentierte Fälle: {{number}}',
  'errbook.outputs.docsUrl': 'Dokumentations-URL: {{url}}',
  'errbook.outputs.json': 'Als JSON: {{url}}',
  'errbook.outputs.retry': 'Erneut versuchen? {{answer}}',
  'errbook.outputs.outcome': 'Wurde etwas geändert? {{answer}}',
  'errbook.outputs.fixBy': 'Wer kann den Fehler beheben? {{answer}}',
  'errbook.outputs.endUser': 'Hinweis für Ihre Nutzer: {{answer}}',
  'errbook.outputs.answerWithDetail': '{{answer}}. {{detail}}',
  'errbook.outputs.error': 'Der Fehler',
  'errbook.outputs.case': 'Fall {{case}}',
  'errbook.outputs.name': 'Name: {{name}}',
  'errbook.outputs.returnedBy': 'Zurückgegeben von: {{operations}}',
  'errbook.outputs.meta': 'Dokumentierte Metadaten: {{meta}}',
  'errbook.outputs.shortMessage': 'Kurzmeldung: {{message}}',
  'errbook.outputs.field': '{{field}}: {{value}}',
  'errbook.outputs.fieldWithMeaning': '{{field}}: {{value}} ({{meaning}})',
  'errbook.outputs.message': 'Meldungsvorlage:',
  'errbook.outputs.noMessage': 'Meldungsvorlage: nicht dokumentiert.',
  'errbook.outputs.placeholders': 'Platzhalter der Meldung:',
  'errbook.outputs.placeholder': '{{placeholder}}: {{meaning}}; Beispiel {{sample}}',
  'errbook.outputs.placeholderWithoutSample': '{{placeholder}}: {{meaning}}; kein Beispiel',
  'errbook.outputs.noMeaning': 'Bedeutung nicht dokumentiert',
  'errbook.outputs.description': 'Beschreibung von {{owner}}:',
  'errbook.outputs.noDescription': 'Beschreibung: nicht dokumentiert.',
  'errbook.outputs.causes': 'Mögliche Ursachen laut {{owner}}:',
  'errbook.outputs.actions': 'Was laut {{owner}} zu tun ist:',
  'errbook.outputs.links': 'Mehr von {{owner}}:',
  'errbook.outputs.fix': 'Was zu tun ist',
  'errbook.outputs.note': 'Anmerkung von {{site}}: {{note}}',
  'errbook.outputs.example': 'Beispielantwort, {{status}}:',
  'errbook.outputs.exampleText': 'Beispiel:',
  'errbook.outputs.documented': 'So dokumentiert es {{owner}}:',
  'errbook.outputs.source': 'Quelle',
  'errbook.outputs.api': 'API: {{api}}',
  'errbook.outputs.owner': 'Eigentümer: {{owner}}',
  'errbook.outputs.item': '{{item}}: {{text}}',
  'errbook.outputs.addresses':
    'Jeder Fehlercode einer API hat eine Seite unter `/<catalog>/<code>/`. Derselbe Inhalt ist als Markdown (`/<catalog>/<code>.md`) und als JSON (`/<catalog>/<code>.json`) verfügbar.',
  'errbook.outputs.everything': 'Alle Codes aller Kataloge',
  'errbook.outputs.everythingHint':
    'ein einzelnes Markdown-Dokument oder, falls es zu lang wäre, eine Liste der Dokumente der einzelnen Kataloge',
  'errbook.outputs.catalogInFull': 'Alle Codes vollständig',
  'errbook.outputs.catalogInFullHint_one': 'ein einzelnes Markdown-Dokument mit {{count}} Code',
  'errbook.outputs.catalogInFullHint_other': 'ein einzelnes Markdown-Dokument mit {{count}} Codes',
  'errbook.outputs.catalogAsJson': 'Alle Codes als JSON',
  'errbook.outputs.tooLong':
    'Alle Codes wären zu lang für ein einzelnes Dokument. Jeder Katalog hat ein eigenes Dokument:',
  'errbook.outputs.group': '{{catalog}}: {{category}}',
  'errbook.outputs.families': 'Anleitungen zu mehreren Codes',
  // --- end of outputs ---
};
