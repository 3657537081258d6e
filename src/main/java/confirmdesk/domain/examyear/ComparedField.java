package confirmdesk.domain.examyear;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;

/**
 * A row of the table compared_fields.
 *
 * @param mayGrowByOne one higher than last year is expected, not a change (可增一年)
 * @param counts a change keeps from automatic confirmation and re-opens a decision
 */
public record ComparedField(Field field, FieldGroup group, boolean mayGrowByOne, boolean counts) {}
