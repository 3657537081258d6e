package confirmdesk.domain.examyear;

import java.util.Arrays;
import java.util.Optional;

/** A column that is no part of a registration: of the lists that come back, and whether somebody has paid before. */
public enum ListColumn {
    REVIEW_RESULT("审核结果"),
    REASON("原因"),
    AMOUNT("实缴金额"),
    PAID_ON("缴费日期"),
    PAID_AT("缴费时间"),
    SERIAL("流水号"),
    CARRIED_OVER("已缴费结转"),
    EXPORT_NUMBER("交回编号"),
    ANSWER("结果");

    private final String header;

    ListColumn(String header) {
        this.header = header;
    }

    /** The header word of the contract. */
    public String header() {
        return header;
    }

    /** The column whose header word of the contract is {@code header}. */
    public static Optional<ListColumn> ofHeader(String header) {
        return Arrays.stream(values()).filter(c -> c.header.equals(header)).findFirst();
    }
}
