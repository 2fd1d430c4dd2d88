import type { Translation } from './translation.ts';

/** The interface in Japanese. */
export const ja: Translation = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': '非推奨',
  'errbook.common.retired': '廃止済み',
  'errbook.common.codes_other': '{{count}} 件のコード',
  'errbook.common.cases_other': '{{count}} 件のケース',
  'errbook.common.categories_other': '{{count}} 件のカテゴリー',
  'errbook.common.notDocumented': '記載なし',
  'errbook.common.noStatus': 'HTTP ステータスの記載なし',
  'errbook.common.yes': 'はい',
  'errbook.common.no': 'いいえ',
  'errbook.common.field': '{{field}}: {{value}}',
  'errbook.common.separator': '、',
  // The area `copy`: what a copy button says.
  'errbook.copy.copied': 'コピーしました',
  'errbook.copy.notAllowed':
    'このブラウザーではコピーが許可されていません。テキストを選択してコピーしてください。',
  'errbook.copy.notLoaded': 'ページを読み込めませんでした。接続を確認し、もう一度お試しください。',
  // --- end of common ---

  // --- site: landing page, sidebar, titles, 404 page ---
  'errbook.site.landing': 'API エラーを調べる',
  'errbook.site.landingDescription':
    'API エラーの意味、該当するケース、原因、対処方法を調べられます。',
  'errbook.site.lead':
    'リクエストが失敗しましたか？ {{site}} では、エラーの意味、該当するケース、対処方法を確認できます。',
  'errbook.site.yourApi': '自分の API で使う',
  'errbook.site.table': '表: {{columns}}',
  'errbook.site.usingThisSite': 'このサイトの使い方',
  'errbook.site.otherCatalogs': 'ほかのカタログ',
  'errbook.site.categories': 'カテゴリー',
  'errbook.site.byStatus': 'HTTP ステータス別',
  'errbook.site.byOperation': 'オペレーション別',
  'errbook.site.guides': 'ガイド',
  'errbook.site.allCodes_other': 'すべてのコード（{{count}} 件）',
  'errbook.site.allCategories_other': 'すべてのカテゴリー（{{count}} 件）',
  // --- end of site ---

  // --- catalog: index, categories, statuses, operations ---
  'errbook.catalog.description':
    '{{api}} 全 {{count}} 件のエラーコードの HTTP ステータスと意味を掲載しています。',
  'errbook.catalog.descriptionWithoutStatus':
    '{{api}} 全 {{count}} 件のエラーコードとその意味を掲載しています。',
  'errbook.catalog.errors_other': '{{count}} 件のエラー',
  'errbook.catalog.pages_other': '{{count}} ページ',
  'errbook.catalog.errorsOnPages': '{{pages}}に{{errors}}を掲載しています。',
  'errbook.catalog.byCategory': 'カテゴリー別（{{number}}）',
  'errbook.catalog.byStatus': 'HTTP ステータス別（{{number}}）',
  'errbook.catalog.byOperation': 'オペレーション別（{{number}}）',
  'errbook.catalog.allCodes': 'すべてのコード',
  'errbook.catalog.caption': '{{catalog}} のエラーコード',
  'errbook.catalog.wholeTitle': '{{catalog}}: すべてのコード',
  'errbook.catalog.wholeDescription':
    '{{catalog}} の全 {{count}} 件のエラーコードを 1 ページに掲載しています。',
  'errbook.catalog.firstCodes': 'この表には最初の {{shown}} 件のコードを表示しています。',
  'errbook.catalog.wholeLink': '全 {{count}} 件のコードを 1 ページに表示',
  'errbook.catalog.filteredLink': '全コードの一覧で {{count}} 件すべてを表示',
  'errbook.catalog.largestCategories': 'コードの多いカテゴリー',
  'errbook.catalog.moreCategories': '全 {{count}} 件のカテゴリーとすべてのコード',
  'errbook.catalog.spread': 'HTTP ステータス別のエラー件数',
  'errbook.catalog.filterCatalogs': 'カタログを絞り込む',
  'errbook.catalog.filterPlaceholder': '名前または説明の一部',
  // The area `catalog.live`: what the script of the list of catalogs writes.
  'errbook.catalog.live.matches_other': '{{count}} 個中 {{matches}} 個のカタログ',
  'errbook.catalog.live.noMatch': '一致するカタログがありません。',
  // The lists of categories, statuses, and operations. The name is the short title of the catalog.
  'errbook.catalog.categories': '{{name}} のカテゴリー別エラー',
  'errbook.catalog.statuses': '{{name}} の HTTP ステータス別エラー',
  'errbook.catalog.operations': '{{name}} のオペレーション別エラー',
  'errbook.catalog.categoriesDescription': '{{catalog}} のすべてのカテゴリーとそのエラーコード。',
  'errbook.catalog.statusesDescription':
    '{{catalog}} のすべての HTTP ステータスとそのエラーコード。',
  'errbook.catalog.operationsDescription':
    '{{catalog}} のすべてのオペレーションと、それぞれが返すことのあるエラーコード。',
  'errbook.catalog.groups':
    '各ページには {{catalog}} のエラーコードを掲載しています。リンクの横の数字は件数です。',
  // The pages of one category, status, or operation.
  'errbook.catalog.category': '{{name}} のカテゴリー「{{category}}」のエラー',
  'errbook.catalog.status': '{{name}} のステータス {{status}} のエラー',
  'errbook.catalog.withoutStatus': '{{name}} のステータスの記載がないエラー',
  'errbook.catalog.operation': '{{name}} の {{operation}} が返すことのあるエラー',
  'errbook.catalog.categoryCodes_other':
    '{{catalog}} には、カテゴリー「{{category}}」のエラーコードが {{count}} 件あります。',
  'errbook.catalog.statusCodes_other':
    '{{catalog}} には、HTTP ステータス {{status}} のエラーコードが {{count}} 件あります。',
  'errbook.catalog.pageCases_other': 'このページには合計 {{count}} 件のケースがあります。',
  'errbook.catalog.withoutStatusCodes_other':
    '{{catalog}} には、HTTP ステータスの記載がないエラーコードが {{count}} 件あります。',
  'errbook.catalog.operationCodes_other':
    '{{catalog}} には、{{operation}} が返すことのあるエラーコードが {{count}} 件あります。',
  'errbook.catalog.statusInRfc':
    'このステータスの意味については {{reference}} を参照してください。',
  'errbook.catalog.statusInRegistry':
    'このステータスの意味については {{reference}} を参照してください。',
  'errbook.catalog.statusNotRegistered': 'このステータスは {{reference}} に登録されていません。',
  'errbook.catalog.rfcSection': 'RFC 9110 の {{section}} 節',
  'errbook.catalog.statusRegistry': 'IANA HTTP Status Code Registry',
  'errbook.catalog.singleCategories_other': 'コードが 1 件のカテゴリー（{{count}} 件）',
  'errbook.catalog.otherCategories': '前後のカテゴリー',
  'errbook.catalog.otherStatuses': '前後の HTTP ステータス',
  'errbook.catalog.otherOperations': '前後のオペレーション',
  'errbook.catalog.otherFamilies': '前後のファミリー',
  // A family of guides.
  'errbook.catalog.family': '{{name}} のエラー: {{family}}',
  'errbook.catalog.familyCodes_other':
    '{{catalog}} のコード {{count}} 件について、{{site}} によるガイド。',
  'errbook.catalog.codesOfFamily': 'このファミリーのコード',
  // The guides of a catalog.
  'errbook.catalog.guidesLink': 'ガイド（{{number}}）',
  'errbook.catalog.guides': '{{name}} のガイド',
  'errbook.catalog.guidesDescription':
    '{{catalog}} のエラーコードのガイドと、まだガイドのないコード。',
  'errbook.catalog.guidedCodes_other':
    '{{catalog}} のコード {{count}} 件中 {{guided}} 件にガイドがあります。',
  'errbook.catalog.families': 'ファミリー',
  'errbook.catalog.withoutFamily': 'ファミリーのないガイド',
  'errbook.catalog.withoutGuide': 'ガイドのないコード',
  'errbook.catalog.withoutExample': '例のないガイド',
  'errbook.catalog.withOpenCause': '原因が文書化されていないコード',
  'errbook.catalog.firstListed': '{{count}} 件中、最初の {{shown}} 件',
  // --- end of catalog ---

  // --- table: filters, sorting, counts ---
  'errbook.table.filterCodes': 'コードを絞り込む',
  'errbook.table.placeholder': 'コード、タイトル、メッセージの一部',
  'errbook.table.code': 'コード',
  'errbook.table.status': 'HTTP ステータス',
  'errbook.table.cases': 'ケース',
  'errbook.table.category': 'カテゴリー',
  'errbook.table.operation': 'オペレーション',
  'errbook.table.any': 'すべて',
  'errbook.table.anyOfClass': 'すべての {{class}}',
  'errbook.table.severalCases': '複数のケース',
  'errbook.table.retry.never': 'いいえ',
  'errbook.table.retry.after-fix': '原因を修正した後',
  'errbook.table.retry.backoff': 'はい（間隔を広げながら）',
  'errbook.table.retry.later': 'はい（時間をおいて）',
  'errbook.table.fixBy.developer': '開発者',
  'errbook.table.fixBy.administrator': '管理者',
  'errbook.table.fixBy.end-user': 'エンドユーザー',
  'errbook.table.fixBy.api-owner': 'API の提供者',
  'errbook.table.noCode': 'コードの記載なし',
  'errbook.table.noMatch': '一致するコードはありません。',
  'errbook.table.noMatchHint':
    '語句や条件を減らしてください。サイト内検索では、表記の異なるものも見つかります。',
  'errbook.table.clear': '絞り込みを解除',
  // Classes of HTTP statuses: RFC 9110, section 15.
  'errbook.table.class.1xx': '情報',
  'errbook.table.class.2xx': '成功',
  'errbook.table.class.3xx': 'リダイレクト',
  'errbook.table.class.4xx': 'クライアントエラー',
  'errbook.table.class.5xx': 'サーバーエラー',
  // The area `table.live`: what the script of a table writes.
  'errbook.table.live.filters': '絞り込み',
  'errbook.table.live.activeFilters': '絞り込み（{{number}}）',
  'errbook.table.live.option': '{{option}}（{{number}}）',
  'errbook.table.live.codes_other': '{{count}} 件のコード',
  'errbook.table.live.matches_other': '{{count}} 件中 {{matches}} 件のコード',
  'errbook.table.live.loading': 'すべてのコードを読み込んでいます…',
  'errbook.table.live.notLoaded': '残りのコードを読み込めませんでした。自動的に再読み込みします。',
  'errbook.table.live.search': 'サイト全体を検索',
  'errbook.table.live.searchFor': 'サイト全体で「{{words}}」を検索',
  // --- end of table ---

  // --- code: the page of a code, its guide, its cases ---
  'errbook.code.breadcrumb': 'パンくずリスト',
  'errbook.code.copyCode': 'コードをコピー',
  'errbook.code.noCode': 'API はこのエラーをコードなしで記載しています。これはエラーの名前です。',
  'errbook.code.summary': '{{name}}。{{catalog}}。',
  'errbook.code.summaryWithStatus': '{{name}}。{{catalog}}、HTTP ステータス {{statuses}}。',
  'errbook.code.documentedCases_other': '{{count}} 件のケースを掲載しています。',
  // The sections of the page.
  'errbook.code.whichCase': '{{count}} 件のケースのうち、どれに該当しますか？',
  'errbook.code.whichCaseHint':
    'API は複数のケースでこのコードを返します。メッセージから該当するケースを探してください。',
  'errbook.code.whichCaseWithoutMessage':
    'API は複数のケースでこのコードを返します。メッセージは記載されていません。',
  'errbook.code.commonFacts': 'すべてのケースに共通：',
  'errbook.code.filterCases': 'ケースを絞り込む',
  'errbook.code.filterPlaceholder': 'メッセージや名前の語句',
  'errbook.code.noCase': '一致するケースはありません。',
  'errbook.code.noCaseHint': '語句を減らすか、サイト全体を検索してください。',
  'errbook.code.noMessage': 'メッセージの記載なし',
  'errbook.code.noCategory': 'カテゴリーなし',
  'errbook.code.description': '説明',
  'errbook.code.causes': '考えられる原因',
  'errbook.code.actions': '対処方法',
  'errbook.code.links': '{{owner}} の関連ページ',
  'errbook.code.response': 'レスポンス',
  'errbook.code.example': '例',
  'errbook.code.handling': 'コードでの処理例',
  'errbook.code.caseOf': '{{code}} の {{count}} 件のケースの 1 つ',
  'errbook.code.caseLink': 'ケース {{case}} へのリンク',
  'errbook.code.case': 'ケース',
  'errbook.code.status': 'HTTP ステータス',
  'errbook.code.category': 'カテゴリー',
  'errbook.code.returnedBy': '返すオペレーション',
  'errbook.code.returnedByOperations': '返すオペレーション: {{operations}}',
  'errbook.code.since': '追加されたリリース',
  'errbook.code.addedIn': 'リリース {{release}} で追加されました。',
  // The guide.
  'errbook.code.guideBy': '{{site}} によるガイド',
  'errbook.code.family': '詳しくは: {{family}}',
  'errbook.code.improveGuide': 'このガイドを改善する',
  'errbook.code.noteBy': '{{site}} による注記',
  'errbook.code.retry': '再試行できるか',
  'errbook.code.fixBy': '誰が修正できるか',
  'errbook.code.endUser': 'ユーザーへの案内文',
  'errbook.code.retry.never': 'いいえ。同じリクエストは再び失敗します',
  'errbook.code.retry.after-fix': '原因を修正した後',
  'errbook.code.retry.backoff':
    'はい。間隔を広げながら再送すると、同じリクエストがまもなく成功することがあります',
  'errbook.code.retry.later': 'はい。時間をおけば同じリクエストが成功することがあります',
  'errbook.code.retryAfter.header': '再試行できる時期はヘッダー {{header}} が示します。',
  'errbook.code.retryAfter.field':
    '再試行できる時期はレスポンスのフィールド {{field}} が示します。',
  'errbook.code.retryAfter.headerAndField':
    '再試行できる時期はヘッダー {{header}} とレスポンスのフィールド {{field}} が示します。',
  'errbook.code.outcome': '変更されたか',
  'errbook.code.outcome.unchanged': 'いいえ。何も変更されていません',
  'errbook.code.outcome.unknown': '不明。変更が行われたかどうかを API は示しません',
  'errbook.code.outcome.partial': '一部。変更の一部だけが行われました',
  'errbook.code.outcome.done': 'はい。レスポンスはエラーですが、変更は行われました',
  'errbook.code.outcomeCheck': '{{request}} で確認できます。',
  'errbook.code.fixBy.developer': '呼び出し元アプリケーションの開発者',
  'errbook.code.fixBy.administrator': '管理者',
  'errbook.code.fixBy.end-user': 'エンドユーザー',
  'errbook.code.fixBy.api-owner': 'API の提供者',
  // What happened to the code.
  'errbook.code.isDeprecated': '非推奨です。',
  'errbook.code.deprecatedSince': 'リリース {{release}} から非推奨です。',
  'errbook.code.isRetired': '廃止されました。',
  'errbook.code.retiredOn': '{{date}}に廃止されました。',
  'errbook.code.retiredIn': 'リリース {{release}} で廃止されました。',
  'errbook.code.retiredInOn': 'リリース {{release}} ({{date}})で廃止されました。',
  'errbook.code.retiredHint':
    'API はこのエラーを返さなくなりました。このページは古いログやリンクのために残されています。',
  'errbook.code.useInstead': '代わりに使用: {{codes}}',
  'errbook.code.replacedBy': '置き換え先: {{codes}}',
  'errbook.code.renamed': '{{old}} は {{new}} に改名されました',
  'errbook.code.moved': '{{code}} の URL が変わりました',
  'errbook.code.movedCase': 'ケース {{case}} は現在 {{code}} のケースです。',
  'errbook.code.movedHint': 'ページが移動しました。新しい URL:',
  // The words of the API.
  'errbook.code.ownerSays': '{{owner}} の説明',
  'errbook.code.noText': '{{owner}} はこのケースの説明を記載していません。',
  'errbook.code.asDocumented': '{{owner}} のドキュメントでの記載',
  'errbook.code.documentedMeta': '記載されているメタデータ',
  'errbook.code.remark.emptyTitle': 'カタログでは、このケースの短いメッセージは空です。',
  'errbook.code.remark.noMessage':
    'カタログにはこのケースの長いメッセージの記載がないため、例にも含まれていません。',
  'errbook.code.remark.noOperation': 'このコードを返すオペレーションは記載されていません。',
  'errbook.code.remark.rawMeta':
    'このケースのメタデータは、記載されているとおりに表示しています。レスポンスでの形式は記載されていません。',
  'errbook.code.placeholders': 'メッセージのプレースホルダー',
  'errbook.code.placeholder': 'プレースホルダー',
  'errbook.code.argument': '名前',
  'errbook.code.argumentType': '型',
  'errbook.code.notInMessage': 'メッセージにはなし',
  'errbook.code.before': '修正前',
  'errbook.code.after': '修正後',
  'errbook.code.copyExample': '例をコピー',
  'errbook.code.bySite': '{{site}} による説明',
  'errbook.code.meaning': '意味',
  'errbook.code.sample': '例',
  'errbook.code.noSample': 'なし',
  'errbook.code.emptySample': '空',
  // Other codes.
  'errbook.code.caseCategories': 'これらのケースのカテゴリー',
  'errbook.code.parent': '{{code}} のサブコード',
  'errbook.code.subCodes': 'サブコード',
  'errbook.code.otherCodes': '「{{category}}」のほかのコード',
  'errbook.code.allCodes_other': '「{{category}}」のすべてのコード（{{count}} 件）',
  // About the page.
  'errbook.code.about': 'このページについて',
  'errbook.code.permanentUrl': '固定 URL',
  'errbook.code.copyUrl': '固定 URL をコピー',
  'errbook.code.forPrograms': 'プログラム向け',
  'errbook.code.formats': 'このページの {{json}} または {{markdown}}',
  'errbook.code.copyMarkdown': 'このページを Markdown としてコピー',
  'errbook.code.fieldValues_other': '{{field}}: {{count}} 種類',
  'errbook.code.file': 'ファイル',
  'errbook.code.editFile': '{{file}} を編集',
  'errbook.code.source': '出典: {{source}}',
  'errbook.code.sourceRevision': 'リビジョン {{revision}}',
  'errbook.code.sourcePublished': '{{date}}公開',
  'errbook.code.sourceRead': '{{date}}取得',
  'errbook.code.filter.cases_other': '{{count}} 件のケース',
  'errbook.code.filter.matches_other': '{{count}} 件中 {{matches}} 件のケース',
  // The area `code.values`: what the script says of values in the URL.
  'errbook.code.values.fromPaste': '貼り付けた内容の値',
  'errbook.code.values.fromLink': 'リンクの値',
  'errbook.code.values.withPaste': '貼り付けた内容の値を入れたメッセージ',
  'errbook.code.values.withLink':
    'リンクに含まれる値を入れたメッセージです。値はドキュメントによるものではありません。',
  // --- end of code ---

  // --- search: dialog, page, results ---
  'errbook.search.title': '検索',
  'errbook.search.shortcut': 'Ctrl K',
  'errbook.search.close': '閉じる',
  'errbook.search.placeholder': 'コード、メッセージ、またはレスポンス',
  'errbook.search.results': '検索結果',
  'errbook.search.field': 'コードまたはメッセージを検索',
  'errbook.search.fieldWithExample': 'コードを検索（例: {{code}}）',
  'errbook.search.pageDescription':
    'API エラーを、コード、メッセージ、またはレスポンス全体から検索できます。',
  'errbook.search.needsJavaScript':
    '検索には JavaScript が必要ですが、無効になっているか、読み込めませんでした。ページを再読み込みするか、カタログのコードを参照してください:',
  'errbook.search.openSearch': '{{site}} の API エラーをコードまたはメッセージで検索',
  'errbook.search.notLoaded':
    '検索を読み込めませんでした。自動的に再読み込みします。接続を確認するか、Enter キーで検索ページを開いてください。',
  // The area `search.live`: what the scripts of the search write.
  'errbook.search.live.recentPages': '最近表示したページ',
  'errbook.search.live.hints': '次のものを検索できます。',
  'errbook.search.live.hintCode': 'コード（表記は自由、一部でも可）: {{example}}',
  'errbook.search.live.hintMessage': '値の入ったメッセージ: {{example}}',
  'errbook.search.live.hintField': 'フィールド、レスポンス全体、またはログの行: {{example}}',
  'errbook.search.live.codes': 'コード',
  'errbook.search.live.pages': 'これらの語を含むページ',
  'errbook.search.live.more': 'その他',
  'errbook.search.live.allCodes_other': '{{count}} 件のコードをすべて表示',
  'errbook.search.live.foundCodes_other': '{{count}} 件のコード',
  'errbook.search.live.foundPages_other': 'これらの語を含む {{count}} 件のページ',
  'errbook.search.live.filtered': '{{results}}（絞り込み: {{filters}}）',
  'errbook.search.live.noResults': '「{{query}}」に一致する結果はありません。',
  'errbook.search.live.noFilteredResults':
    '「{{query}}」に一致する結果はありません（絞り込み: {{filters}}）。',
  'errbook.search.live.noFilteredCodes': 'この絞り込みに一致するコードはありません: {{filters}}',
  'errbook.search.live.statusPage': '{{catalog}} のステータス {{status}} のエラー',
  'errbook.search.live.filterBy': '{{status}} で絞り込む',
  'errbook.search.live.partial':
    '{{summary}}。検索の一部を読み込めなかったため、結果が不足している可能性があります。自動的に再読み込みします。接続を確認してください。',
  'errbook.search.live.loading': '検索を読み込んでいます…',
  'errbook.search.live.reload': '検索を再読み込み',
  'errbook.search.live.pasteUnavailable':
    'サイトの一部を読み込めないため、エラーを解析できません。自動的にもう一度解析します。接続を確認してください。改善しない場合はページを再読み込みし、もう一度貼り付けてください。',
  'errbook.search.live.similarCodes': '類似のコード',
  'errbook.search.live.similarBelow_other': '{{message}}類似のコードが {{count}} 件あります。',
  'errbook.search.live.unavailable':
    'インデックスを読み込めなかったため、検索を利用できません。自動的に再読み込みします。接続を確認するか、検索を再読み込みしてください。',
  'errbook.search.live.catalog': 'カタログ',
  'errbook.search.live.status': 'HTTP ステータス',
  'errbook.search.live.allCatalogs': 'すべてのカタログ',
  'errbook.search.live.anyStatus': 'すべてのステータス',
  'errbook.search.live.statuses_other': '{{count}} 件のステータス',
  'errbook.search.live.page': 'ページ',
  'errbook.search.live.paste':
    'レスポンス全体やログの行を貼り付けると、その中のコードとメッセージを検索します。テキストがブラウザーの外に送信されることはありません。',
  // --- end of search ---

  // --- paste: the box, the answer, its reasons ---
  'errbook.paste.confidenceSure': '確実',
  'errbook.paste.confidenceLikely': '可能性が高い',
  'errbook.paste.confidencePossible': '可能性あり',
  'errbook.paste.pageTitle': 'エラーを貼り付ける',
  'errbook.paste.pageDescription':
    'API レスポンス、ログの行、スタックトレースを貼り付けると、ドキュメントのどのエラーに該当するかを表示します。',
  'errbook.paste.pageLead':
    'エラーについて手元にある情報をすべて貼り付けてください。該当するエラーコードとケースを示し、値を埋め込んだページへのリンクを表示します。',
  'errbook.paste.pageWithoutScript':
    'エラーはブラウザー内の JavaScript で解析しますが、無効になっているか、読み込めませんでした。ページを再読み込みするか、カタログでコードを探してください:',
  'errbook.paste.boxLabel':
    'エラーを貼り付ける: レスポンス、ログの行、スタックトレース、ドキュメントの URL',
  'errbook.paste.boxHint': 'テキストがブラウザーの外に送信されることはありません。',
  'errbook.paste.boxShortcut': 'Ctrl+Enter または ⌘+Enter で結果のページを開きます。',
  'errbook.paste.openFile': 'ファイルを開く',
  'errbook.paste.boxCut':
    '全 {{total}} 文字を解析しました。入力欄には先頭の {{shown}} 文字を表示しています。',
  'errbook.paste.folder':
    'フォルダーは解析できません。ファイルをドロップするか、テキストを貼り付けてください。',
  'errbook.paste.noFile':
    'ドロップした内容にテキストもファイルもありません。ファイルをドロップするか、テキストを貼り付けてください。',
  'errbook.paste.fileUnreadable':
    '{{name}} を読み取れませんでした。エディターで開き、テキストをコピーして貼り付けてください。',
  'errbook.paste.fileNotText':
    '{{name}} はテキスト ファイルではありません。ログまたはレスポンスをドロップするか、テキストを貼り付けてください。',
  'errbook.paste.fileEmpty':
    '{{name}} は空です。別のファイルをドロップするか、テキストを貼り付けてください。',
  'errbook.paste.oneFileRead':
    '{{name}} だけを読み取りました。ファイルは 1 つずつドロップしてください。',
  'errbook.paste.fileCut':
    '{{name}} の先頭 {{megabytes}} MB だけを読み取りました。エラーがそれより後にある場合は、その部分を貼り付けてください。',
  'errbook.paste.reading': 'テキストを解析しています。結果はここに表示されます…',
  'errbook.paste.unavailable':
    'サイトの一部を読み込めないため、エラーを解析できません。自動的にもう一度解析します。接続を確認してください。改善しない場合はページを再読み込みしてください。テキストは保持されます。',
  'errbook.paste.recognized_other': '{{count}} 件のエラーが見つかりました。主なエラー: {{error}}',
  'errbook.paste.codeWithCase': '{{code}}（{{case}}）',
  'errbook.paste.foreignLead': '{{codes}}: 別のシステムのエラーのようです。',
  'errbook.paste.nothingLead':
    '既知のコードもドキュメントに記載されたメッセージも含まれていません。',
  'errbook.paste.unlisted_other': '{{api}} のコード {{codes}} は、カタログに記載されていません。',
  'errbook.paste.proposeCode': '記載のないコードをカタログの出典に報告する',
  'errbook.paste.withoutCode':
    '{{api}} のエラーですが、既知のコードも、記載されたメッセージも含まれていません。',
  'errbook.paste.logCode': 'コードを確認するには、「{{expression}}」を出力してください。',
  'errbook.paste.pasteResponse': 'コードを確認するには、レスポンス全体を貼り付けてください。',
  'errbook.paste.suggestionsLead': '候補: つづりの似たコード',
  'errbook.paste.partial':
    '貼り付けたテキストには、ここに表示されているもの以外のエラーも含まれています。',
  'errbook.paste.mainError': '主なエラー',
  'errbook.paste.times_other': '{{count}} 回',
  'errbook.paste.withValues': '値を埋め込んだメッセージ:',
  'errbook.paste.fromPaste': '貼り付けたテキストの値',
  'errbook.paste.emptyValue': '（空）',
  'errbook.paste.documentedAs': 'ドキュメントの記載: {{template}}',
  'errbook.paste.differences': 'カタログとの相違点:',
  'errbook.paste.alternatives':
    '次のケースも同様に該当します。貼り付けたテキストからは区別できません:',
  'errbook.paste.openCases':
    '{{count}} 件のケースが考えられます。貼り付けたテキストからは特定できません:',
  'errbook.paste.moreCases_other': 'ほか {{count}} 件のケース',
  'errbook.paste.recognizedParts': '貼り付けたテキストで認識した箇所:',
  'errbook.paste.highlightedPaste': '認識した箇所を強調表示した貼り付けテキスト',
  'errbook.paste.recognizedCode': 'コードとして認識',
  'errbook.paste.recognizedMessage': 'メッセージとして認識',
  'errbook.paste.omitted_other': '… {{count}} 文字 …',
  'errbook.paste.open': 'ページを開く',
  'errbook.paste.openFilled': '値を入れてページを開く',
  'errbook.paste.causeAndFix': '原因と対処',
  'errbook.paste.guideNotLoaded':
    '原因と対処を読み込めませんでした。自動的に再読み込みします。ページを開いて確認することもできます。',
  'errbook.paste.whyCase': 'このケースと判断した理由',
  'errbook.paste.whyCode': 'このコードと判断した理由',
  'errbook.paste.copyLink': 'リンクをコピー',
  'errbook.paste.copyReport': 'バグ報告用にコピー',
  'errbook.paste.copiedWithoutSecrets': '機密情報を伏せてコピーしました',
  'errbook.paste.hidingNotLoaded':
    'コピーしていません。機密情報を伏せるコードを読み込めませんでした。もう一度お試しください。',
  'errbook.paste.hideSecrets': 'コピーする内容のトークン、キー、メールアドレス、ID を伏せる',
  'errbook.paste.secretsFound_other': '（{{count}} 件検出）',
  'errbook.paste.noSecrets': '（検出なし）',
  'errbook.paste.codeWholePaste': '貼り付けたテキストはコード {{code}} のみです。',
  'errbook.paste.codeWholePasteRespelled':
    '貼り付けたテキストは、別表記のコード {{code}} のみです。',
  'errbook.paste.codeInDocsUrl':
    '貼り付けたテキスト内のドキュメント URL がコード {{code}} を示しています。',
  'errbook.paste.codeInDocsUrlRespelled':
    '貼り付けたテキスト内のドキュメント URL が、別表記でコード {{code}} を示しています。',
  'errbook.paste.codeAtDocumentedKey':
    'コード {{code}} は、この API がコードに使うキー「{{key}}」の値です。',
  'errbook.paste.codeAtDocumentedKeyRespelled':
    '別表記のコード {{code}} が、この API がコードに使うキー「{{key}}」の値になっています。',
  'errbook.paste.codeAtCommonKey':
    'コード {{code}} は、コードによく使われるキー「{{key}}」の値です。',
  'errbook.paste.codeAtCommonKeyRespelled':
    '別表記のコード {{code}} が、コードによく使われるキー「{{key}}」の値になっています。',
  'errbook.paste.codeAtOtherKey': 'コード {{code}} は「{{key}}」の値です。',
  'errbook.paste.codeAtOtherKeyRespelled':
    '別表記のコード {{code}} が「{{key}}」の値になっています。',
  'errbook.paste.codeInQuotes': 'コード {{code}} が引用符内にあります。',
  'errbook.paste.codeInQuotesRespelled': '別表記のコード {{code}} が引用符内にあります。',
  'errbook.paste.codeInText': 'コード {{code}} が本文中にあります。',
  'errbook.paste.codeInTextRespelled': '別表記のコード {{code}} が本文中にあります。',
  'errbook.paste.codeAsPlainWord':
    '貼り付けたテキストにコード {{code}} がありますが、一般的な単語や数値の可能性もあります。',
  'errbook.paste.codeAsPlainWordRespelled':
    '貼り付けたテキストに別表記のコード {{code}} がありますが、一般的な単語や数値の可能性もあります。',
  'errbook.paste.noCode':
    '既知のコードは含まれていません。このエラーを示しているのはメッセージだけです。',
  'errbook.paste.caseInDocsUrl': 'ドキュメント URL がケースを示しています。',
  'errbook.paste.wholeMessage': 'メッセージはドキュメントの記載と完全に一致します。',
  'errbook.paste.messageInside':
    'テキストに、ドキュメントの記載と完全に一致するメッセージが含まれています。',
  'errbook.paste.firstSentence':
    'テキストに、ドキュメントに記載されたメッセージの最初の文が含まれています。',
  'errbook.paste.descriptionInside': 'テキストにエラーの説明が含まれています。',
  'errbook.paste.sign': '「{{sign}}」は、{{api}} のエラーであることを示しています。',
  'errbook.paste.shortMessage': '短いメッセージがドキュメントの記載と一致します。',
  'errbook.paste.similarMessage': 'メッセージの文言がドキュメントの記載に近いです。',
  'errbook.paste.sameTexts_other':
    '{{cases}} も同じテキストを持つため、貼り付けたテキストからは区別できません。',
  'errbook.paste.sameTextElsewhere': '同じテキストが {{cases}} にも記載されています。',
  'errbook.paste.caseOpen':
    '貼り付けたテキストからは、{{count}} 件のケースのどれかを特定できません。',
  'errbook.paste.otherMessage': 'このコードのもう 1 件のケースは、メッセージが異なります。',
  'errbook.paste.onlyMessage':
    'このコードのほか {{count}} 件のケースに、このメッセージはありません。',
  'errbook.paste.otherShortMessage':
    'このコードのもう 1 件のケースは、短いメッセージが異なります。',
  'errbook.paste.onlyShortMessage':
    'このコードのほか {{count}} 件のケースに、この短いメッセージはありません。',
  'errbook.paste.otherLessSimilar':
    'このコードのもう 1 件のケースの文言は、これより近くありません。',
  'errbook.paste.mostSimilar':
    'このコードのほか {{count}} 件のケースに、これより近い文言はありません。',
  'errbook.paste.sameMessageByShortMessage_other':
    '{{cases}} も同じメッセージですが、短いメッセージで区別できます。',
  'errbook.paste.sameMessageByMeta_other':
    '{{cases}} も同じメッセージですが、meta で区別できます。',
  'errbook.paste.sameMessageByNoMeta_other':
    '{{cases}} も同じメッセージですが、meta がないことで区別できます。',
  'errbook.paste.sameMessageByOperation_other':
    '{{cases}} も同じメッセージですが、オペレーションで区別できます。',
  'errbook.paste.operation':
    'テキストに、このエラーを返すことのあるオペレーション {{operation}} が含まれています。',
  'errbook.paste.statusAndFields':
    'HTTP ステータスとレスポンスのフィールドが、このケースに最もよく一致します。',
  'errbook.paste.fields': 'レスポンスのフィールドが、このケースに最もよく一致します。',
  'errbook.paste.differentStatus':
    'レスポンスの HTTP ステータスは {{status}} ですが、ドキュメントには {{documented}} と記載されています。',
  'errbook.paste.differentWording': 'メッセージの文言がドキュメントの記載と異なります。',
  'errbook.paste.unknownMessage':
    'メッセージ「{{message}}」は、このコードのドキュメントに記載されていません。',
  'errbook.paste.unexpectedMessage':
    'この API はコードと一緒にメッセージを送信しませんが、貼り付けたテキストには「{{message}}」が含まれています。',
  'errbook.paste.unknownFields_other':
    'フィールド {{fields}} は、この API のエラーのドキュメントに記載されていません。',
  'errbook.paste.differentSpelling':
    '貼り付けたテキストの表記は {{pasted}} ですが、API は {{code}} を送信します。',
  'errbook.paste.reportCase': 'ケース',
  'errbook.paste.reportMessage': 'メッセージ',
  'errbook.paste.reportStatus': 'HTTP ステータス',
  'errbook.paste.reportDocumentedStatus': 'ドキュメントの HTTP ステータス',
  'errbook.paste.reportStatuses': '{{status}}（ドキュメント: {{documented}}）',
  'errbook.paste.reportDocs': 'ドキュメント',
  'errbook.paste.reportOmitted_other': '… {{count}} 文字を省略 …',
  // --- end of paste ---

  // --- notFound: the 404 page's guess ---
  'errbook.notFound.title': 'ページが見つかりません',
  'errbook.notFound.description': 'この URL のページはありません。',
  'errbook.notFound.lead':
    'この URL のページはありません。カタログを開くか、{{home}}に移動してください。',
  'errbook.notFound.home': 'トップページ',
  'errbook.notFound.catalogs': 'カタログ',
  'errbook.notFound.catalog_other': '{{catalog}}（{{count}} ページ）',
  // The area `notFound.live`: what the script finds for the URL.
  'errbook.notFound.live.noPage': '{{path}} のページはありません。',
  'errbook.notFound.live.unavailable':
    'コードを読み込めなかったため、ページを提案できません。自動的に再読み込みします。接続を確認するか、ページを再読み込みしてください。',
  'errbook.notFound.live.found': 'このエラーのページがあります',
  'errbook.notFound.live.foundTitle': '{{code}}: このエラーのページがあります',
  'errbook.notFound.live.targets_other':
    '{{path}} のページはありませんが、同じつづりのコードが {{count}} 件あります。',
  'errbook.notFound.live.similar_other':
    '{{path}} のページはなく、「{{query}}」というつづりのコードもありません。類似のコード（{{count}} 件）:',
  'errbook.notFound.live.catalog':
    '{{path}} のページはありません。URL に含まれるカタログは次のとおりです。',
  'errbook.notFound.live.allCodes': 'カタログのすべてのコード',
  'errbook.notFound.live.titleWithCase': '{{title}}（ケース: {{case}}）',
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  'errbook.outputs.empty': '（空）',
  'errbook.outputs.notDocumented': '記載なし',
  'errbook.outputs.code': 'コード: {{code}}',
  'errbook.outputs.noCode':
    'コード: なし。API はこのエラーをコードなしで文書化しています。見出しはエラー条件の名前です。',
  'errbook.outputs.catalog': 'カタログ: {{catalog}}',
  'errbook.outputs.status': 'HTTP ステータス: {{status}}',
  'errbook.outputs.categories_other': 'カテゴリー: {{categories}}',
  'errbook.outputs.current': 'ライフサイクル: 現行',
  'errbook.outputs.deprecated': 'ライフサイクル: 非推奨。API は引き続きこのコードを返します。',
  'errbook.outputs.retired':
    'ライフサイクル: {{date}}に廃止。API はこのコードを返さなくなりました。',
  'errbook.outputs.retiredUndated':
    'ライフサイクル: 廃止済み。API はこのコードを返さなくなりました。',
  'errbook.outputs.retiredIn': '廃止されたリリース: {{release}}',
  'errbook.outputs.deprecatedSince': '非推奨になったリリース: {{release}}',
  'errbook.outputs.since': '追加されたリリース: {{release}}',
  'errbook.outputs.reason': '理由: {{reason}}',
  'errbook.outputs.replacedBy': '後継: {{codes}}',
  'errbook.outputs.parent': '上位コード: {{code}}',
  'errbook.outputs.subCodes': 'サブコード: {{codes}}',
  'errbook.outputs.cases': '記載されているケース数: {{number}}',
  'errbook.outputs.docsUrl': 'ドキュメント URL: {{url}}',
  'errbook.outputs.json': 'JSON 形式: {{url}}',
  'errbook.outputs.retry': '再試行できるか: {{answer}}',
  'errbook.outputs.outcome': '変更されたか: {{answer}}',
  'errbook.outputs.fixBy': '誰が修正できるか: {{answer}}',
  'errbook.outputs.endUser': 'ユーザーへの案内文: {{answer}}',
  'errbook.outputs.answerWithDetail': '{{answer}}。{{detail}}',
  'errbook.outputs.error': 'エラーの内容',
  'errbook.outputs.case': 'ケース {{case}}',
  'errbook.outputs.name': '名前: {{name}}',
  'errbook.outputs.returnedBy': '返すオペレーション: {{operations}}',
  'errbook.outputs.meta': '記載されているメタデータ: {{meta}}',
  'errbook.outputs.shortMessage': '短いメッセージ: {{message}}',
  'errbook.outputs.field': '{{field}}: {{value}}',
  'errbook.outputs.fieldWithMeaning': '{{field}}: {{value}}（{{meaning}}）',
  'errbook.outputs.message': 'メッセージテンプレート:',
  'errbook.outputs.noMessage': 'メッセージテンプレート: 記載なし。',
  'errbook.outputs.placeholders': 'メッセージのプレースホルダー:',
  'errbook.outputs.placeholder': '{{placeholder}}: {{meaning}}、例 {{sample}}',
  'errbook.outputs.placeholderWithoutSample': '{{placeholder}}: {{meaning}}、例なし',
  'errbook.outputs.noMeaning': '意味の記載なし',
  'errbook.outputs.description': '{{owner}} による説明:',
  'errbook.outputs.noDescription': '説明: 記載なし。',
  'errbook.outputs.causes': '{{owner}} による考えられる原因:',
  'errbook.outputs.actions': '{{owner}} による対処方法:',
  'errbook.outputs.links': '{{owner}} の関連ページ:',
  'errbook.outputs.fix': '対処方法',
  'errbook.outputs.note': '{{site}} による注記: {{note}}',
  'errbook.outputs.example': 'レスポンスの例、{{status}}:',
  'errbook.outputs.exampleText': '例:',
  'errbook.outputs.documented': '{{owner}} のドキュメントでの記載:',
  'errbook.outputs.source': '出典',
  'errbook.outputs.api': 'API: {{api}}',
  'errbook.outputs.owner': '所有者: {{owner}}',
  'errbook.outputs.item': '{{item}}: {{text}}',
  'errbook.outputs.addresses':
    'API の各エラーコードのページは `/<catalog>/<code>/` にあります。同じ内容を Markdown (`/<catalog>/<code>.md`) と JSON (`/<catalog>/<code>.json`) でも利用できます。',
  'errbook.outputs.everything': 'すべてのカタログの全コード',
  'errbook.outputs.everythingHint': '1 つの Markdown 文書。長すぎる場合はカタログごとの文書の一覧',
  'errbook.outputs.catalogInFull': '全コードの全文',
  'errbook.outputs.catalogInFullHint_other': '{{count}} 件のコードを含む 1 つの Markdown 文書',
  'errbook.outputs.catalogAsJson': '全コードの JSON',
  'errbook.outputs.tooLong':
    '全コードを 1 つの文書にすると長くなりすぎます。カタログごとの文書は次のとおりです:',
  'errbook.outputs.group': '{{catalog}}: {{category}}',
  'errbook.outputs.families': '複数のコードに関するガイド',
  // --- end of outputs ---
};
