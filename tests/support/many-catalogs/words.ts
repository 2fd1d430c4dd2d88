/** The words of the messages of many APIs. */

const split = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Things that nearly every API has. */
export const commonNouns = split(
  'account address amount channel currency customer domain email field file format group invoice item key limit',
  'message name order parameter password payment phone-number plan product project request resource role session',
  'signature status table team template token user value version webhook',
);

/** Things that only some APIs have. */
export const rareNouns = split(
  'adapter agent allocation anchor annotation archive artifact attachment audience balancer bandwidth beacon binding',
  'broadcast bucket buffer bundle cache cadence caller canvas capture carrier cartridge certificate checkpoint cipher',
  'circuit cluster codec collation column conference constraint container contract cookie coupon cursor dashboard',
  'deadline delegate deployment dialplan digest dispute endpoint enclave envelope exchange export extension failover',
  'fallback firmware flag folder forecast fragment gateway geofence grammar grant handler handshake heartbeat histogram',
  'hostname identity index ingress inventory iterator journal keyspace lambda lease ledger lexer lifetime listener',
  'locale macro mailbox manifest mandate mapping membership merchant migration mirror module monitor mutex namespace',
  'nonce notification offset operator outbox overlay packet partition passkey payload payout peer pipeline policy port',
  'prefix probe protocol provider proxy publisher queue quota quorum receipt recording region registry relay replica',
  'reservation resolver retention revision route sandbox schedule schema scope secret segment selector sequence shard',
  'shipment sidecar signal snapshot socket stream subnet subscription supplier switch tablespace tariff tenant thread',
  'threshold timer topic trace trait transcript trigger trunk tunnel variant vault vendor viewport volume voucher wallet',
  'watermark window worker workflow workspace zone',
);

export const adjectives = split(
  'active archived blocked busy closed corrupt deprecated disabled duplicated empty encrypted expired external frozen',
  'full hidden idle immutable incompatible incomplete internal invalid legacy local locked malformed missing mutable',
  'nested obsolete offline orphaned outdated paused pending primary private public quarantined read-only remote removed',
  'reserved shared signed stale suspended temporary unsigned unsupported unverified verified',
);

export const participles = split(
  'accepted allocated amended applied approved assigned attached authorized bound canceled captured cloned closed',
  'compiled compressed confirmed connected converted copied created decoded decrypted deleted delivered deployed',
  'detached disabled downgraded encoded enrolled exported finalized forwarded imported initialized inspected invoked',
  'issued joined linked listed loaded locked merged migrated mounted moved muted opened parsed paused persisted pinned',
  'processed published purged queued recorded refunded released renamed renewed replaced replicated resized resolved',
  'restored resumed retried revoked rolled-back rotated routed scheduled sealed settled signed split started stopped',
  'submitted suspended synchronized transferred truncated unlinked updated uploaded validated verified voided',
);

export const chinese = {
  nouns: split(
    '用户 订单 群组 证书 域名 实例 区域 密钥 模板 短信 签名 账户 余额 文件 素材 菜单 标签 消息 接口 参数 权限 令牌 会话 队列',
    '镜像 磁盘 快照 网络 子网 路由 网关 负载均衡 监听器 数据库 表格 字段 索引 备份 任务 流程 审批 部门 成员 角色 应用 版本',
    '发票 优惠券 商品 库存 物流 地址 支付 退款 账单 配额 套餐 直播间 录音 号码 通话 会议 日程 附件 评论 卡券 门店',
  ),
  adjectives: split(
    '无效 过期 不可用 已删除 已冻结 不完整 不受支持 为空 已锁定 重复 太长 太短 未激活 未审核',
  ),
  participles: split(
    '创建 删除 修改 发送 上传 下载 绑定 解绑 激活 审核 关闭 取消 导出 导入 恢复 转让 合并 复制 撤回 发布',
  ),
};

export const japanese = {
  nouns: split(
    '会員 注文 商品 在庫 予約 支払い 請求書 口座 住所 電話番号 認証コード パスワード トークン セッション ファイル 画像 契約',
    'プラン クーポン ポイント 配送先 店舗 担当者 部署 申請 承認 通知 テンプレート フォーム 項目 期間 日付 金額 通貨 言語',
    'リクエスト サーバー 接続 証明書 ドメイン グループ チャンネル メッセージ 添付 権限 ロール ワークフロー レポート 集計',
  ),
  adjectives: split('無効 未設定 期限切れ 重複 長すぎ 削除済み 停止中 未承認 使用中 対象外 非公開'),
  participles: split(
    '登録 削除 更新 送信 取得 変更 承認 取り消し 発行 解除 移動 複製 保存 検証 再開 停止 追加',
  ),
};
