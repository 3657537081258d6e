package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.Field;

/** A condition of automatic confirmation that is not met. */
public sealed interface Unmet {

    /** The word of the contract for lists: 非历史考生, …, or the header word of the field that changed. */
    String word();

    /** A condition about the person and the region. */
    enum Condition implements Unmet {
        NOT_RETURNING("非历史考生"),
        PASSED_ALL("上年已全部通过"),
        REGION_WITHOUT("考区无自动确认"),
        NEEDS_A_PERSON("需人工核对");

        private final String word;

        Condition(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /** A field that counts is not the same as last year. */
    record FieldChanged(Field field) implements Unmet {
        @Override
        public String word() {
            return field.header();
        }
    }
}
