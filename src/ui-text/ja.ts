import type { Translation } from './translation.ts';

/** The interface in Japanese. */
export const ja: Translation = {
  // --- common: badges, statuses, counts, copying ---
  'errbook.common.deprecated': '非推奨',
  'errbook.common.retired': '廃止済み',
  'errbook.common.codes_other': '{{count}} 件のコード',
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
  'errbook.paste.confidenceSure': '確実',
  'errbook.paste.confidenceLikely': '可能性が高い',
  'errbook.paste.confidencePossible': '可能性あり',
  'errbook.paste.pageTitle': 'エラーを貼り付ける',
  'errbook.paste.pageDescription':
    'API レスポンス、ログの行、スタックトレースを貼り付けると、ドキュメントのどのエラーに該当するかを表示します。',
  'errbook.paste.pageLead':
    'エラーについて手元にある情報をすべて貼り付けてください。該当するエラーコードとケースを示し、値を埋め込んだページへのリンクを表示します。',
  'errbook.paste.pageWithoutScript':
    'エラーの解析はブラウザー内で行われるため、JavaScript が必要です。JavaScript を使用しない場合は、カタログでコードを検索してください。',
  'errbook.paste.boxLabel':
    'エラーを貼り付ける: レスポンス、ログの行、スタックトレース、ドキュメントの URL',
  'errbook.paste.boxHint':
    'テキストがブラウザーの外に送信されることはありません。Ctrl+Enter または ⌘+Enter で結果のページを開きます。',
  'errbook.paste.openFile': 'ファイルを開く',
  'errbook.paste.boxCut':
    '全 {{total}} 文字を解析しました。入力欄には先頭の {{shown}} 文字を表示しています。',
  'errbook.paste.unavailable':
    '検索インデックスを読み込めないため、エラーを解析できません。インデックスはビルド済みのサイトに含まれています。',
  'errbook.paste.recognized_other': '{{count}} 件のエラーが見つかりました。主なエラー: {{error}}',
  'errbook.paste.codeWithCase': '{{code}}（{{case}}）',
  'errbook.paste.foreign': 'これらのカタログにないコード: {{codes}}',
  'errbook.paste.nothing': 'これらのカタログに該当するエラーは見つかりませんでした。',
  'errbook.paste.foreignLead': '別のシステムのエラーのようです。',
  'errbook.paste.nothingLead':
    '既知のコードもドキュメントに記載されたメッセージも含まれていません。',
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
  'errbook.paste.openCases_other':
    '{{count}} 件のケースが考えられます。貼り付けたテキストからは特定できません:',
  'errbook.paste.moreCases_other': 'ほか {{count}} 件のケース',
  'errbook.paste.recognizedParts': '貼り付けたテキストで認識した箇所:',
  'errbook.paste.highlightedPaste': '認識した箇所を強調表示した貼り付けテキスト',
  'errbook.paste.recognizedCode': 'コードとして認識',
  'errbook.paste.recognizedMessage': 'メッセージとして認識',
  'errbook.paste.omitted_other': '… {{count}} 文字 …',
  'errbook.paste.copyLink': 'リンクをコピー',
  'errbook.paste.copyReport': 'バグ報告をコピー',
  'errbook.paste.copied': 'コピーしました',
  'errbook.paste.copiedWithoutSecrets': '機密情報を伏せてコピーしました',
  'errbook.paste.copyFailed': 'ブラウザーがコピーを許可していません',
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
  'errbook.paste.noCode': '既知のコードは含まれていません。メッセージからエラーを特定しました。',
  'errbook.paste.caseInDocsUrl': 'ドキュメント URL がケースを示しています。',
  'errbook.paste.wholeMessage': 'メッセージはドキュメントの記載と完全に一致します。',
  'errbook.paste.messageInside':
    'テキストに、ドキュメントの記載と完全に一致するメッセージが含まれています。',
  'errbook.paste.shortMessage': '短いメッセージがドキュメントの記載と一致します。',
  'errbook.paste.similarMessage': 'メッセージの文言がドキュメントの記載に近いです。',
  'errbook.paste.sameTexts_other':
    '{{cases}} も同じテキストを持つため、貼り付けたテキストからは区別できません。',
  'errbook.paste.sameTextElsewhere': '同じテキストが {{cases}} にも記載されています。',
  'errbook.paste.caseOpen_other':
    '貼り付けたテキストからは、{{count}} 件のケースのどれかを特定できません。',
  'errbook.paste.onlyMessage_other':
    'このコードのほか {{count}} 件のケースに、このメッセージはありません。',
  'errbook.paste.onlyShortMessage_other':
    'このコードのほか {{count}} 件のケースに、この短いメッセージはありません。',
  'errbook.paste.mostSimilar_other':
    'このコードのほか {{count}} 件のケースに、これより近い文言はありません。',
  'errbook.paste.sameMessageByShortMessage_other':
    '{{cases}} も同じメッセージですが、短いメッセージで区別できます。',
  'errbook.paste.sameMessageByMeta_other':
    '{{cases}} も同じメッセージですが、meta で区別できます。',
  'errbook.paste.sameMessageByNoMeta_other':
    '{{cases}} も同じメッセージですが、meta がないことで区別できます。',
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
  // --- end of notFound ---

  // --- outputs: Markdown, llms.txt, feeds, structured data ---
  // --- end of outputs ---
};
