package confirmdesk.domain.decision;

/** What people do that the log records; the word is that of the log's column 操作. */
public enum Act {
    CREATE_STORE("建库"),
    IMPORT("导入本年报名"),
    IMPORT_LAST_YEAR("导入上年名单"),
    REOPEN("批次更新重新打开"),
    CONFIRM("确认"),
    AUTO_CONFIRM("自动确认"),
    REJECT("不通过"),
    RETURN("退回补正"),
    WITHDRAW("撤回"),
    STAYS("核实未撤回"),
    ABANDON("视为放弃"),
    REOPEN_CLOSED("重新打开"),
    UNDO("撤销"),
    REPLACE_PHOTO("更换照片"),
    SETTLE_DUPLICATE("重复报名取舍"),
    SETTLE_SAME_PERSON("认定同一人"),
    SETTLE_OTHER_PERSON("认定不是同一人"),
    REQUEST_MERGE("申请成绩合并"),
    APPROVE_MERGE("批准成绩合并"),
    DECLINE_MERGE("不批准成绩合并"),
    MERGE_ELSEWHERE("别处已合并成绩"),
    NOTE("备注"),
    REGISTER("现场补录"),
    EXPORT_PAYMENTS("导出缴费名单"),
    EXPORT_NUMBERS("导出统计"),
    REVIEW_PASSED("复审通过"),
    REVIEW_FAILED("复审不通过"),
    CARRY_OVER("登记已缴费结转"),
    NO_CARRY_OVER("取消已缴费结转"),
    IMPORT_PAYMENTS("导入缴费结果"),
    PAY("缴费"),
    ADD_PAYMENT("追加缴费"),
    NOT_OUR_PAYMENT("缴费不属本考点"),
    REFUND_PAYMENT("缴费退款"),
    REOPEN_PAYMENT("缴费重新待处理"),
    EXPORT_NOTICES("导出通知"),
    EXPORT_RESULTS("导出交回结果"),
    TAKE_RECEIPT("读入回执"),
    REFUSED_BY_CENTRE("中心退回"),
    LOAD_TABLES("载入年度规则");

    private final String word;

    Act(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Settles a doubt: the state of the registration stays, what it is compared with may change. */
    public boolean settles() {
        return this == SETTLE_DUPLICATE || this == SETTLE_SAME_PERSON || this == SETTLE_OTHER_PERSON || isAboutMerge();
    }

    /** Whether the registration is compared otherwise once it is done, and again once it is taken back. */
    public boolean changesComparison() {
        return settles() || this == REFUSED_BY_CENTRE;
    }

    private boolean isAboutMerge() {
        return this == REQUEST_MERGE || this == APPROVE_MERGE || this == DECLINE_MERGE || this == MERGE_ELSEWHERE;
    }
}
