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
    NOTE("备注"),
    EXPORT_PAYMENTS("导出缴费名单"),
    EXPORT_NUMBERS("导出统计"),
    EXPORT_NOTICES("导出通知"),
    LOAD_TABLES("载入年度规则");

    private final String word;

    Act(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
