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
    UNDO("撤销"),
    REPLACE_PHOTO("更换照片"),
    NOTE("备注"),
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
    LOAD_TABLES("载入年度规则");

    private final String word;

    Act(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
