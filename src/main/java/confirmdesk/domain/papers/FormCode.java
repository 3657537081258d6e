package confirmdesk.domain.papers;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Normal;

/**
 * The code on a paper form held against the batch's. Its last two digits count the changes, the largest is the newest
 * form, and no other can be confirmed. Source: domain notes, part 1.2.
 */
public record FormCode(String paper, String batch) {

    private static final int COUNT = 2;

    public FormCode {
        paper = Normal.code(paper);
        batch = Normal.code(batch);
    }

    /** Whether there is a code on both sides. */
    public boolean isComparable() {
        return !paper.isEmpty() && !batch.isEmpty();
    }

    /** Whether both are there and the paper isn't the form of the batch. */
    public boolean isOther() {
        return isComparable() && !paper.equals(batch);
    }

    /** How the two stand to each other, in words, with the number of the change where that can be told. */
    public Message says() {
        if (!isOther()) {
            return Message.of("formCode.same");
        }
        if (!countsTheSameForm()) {
            return Message.of("formCode.other");
        }
        int onPaper = changes(paper);
        int newest = changes(batch);
        return Message.of(onPaper < newest ? "formCode.older" : "formCode.newer", onPaper, newest);
    }

    /** Whether the paper is an earlier version of the form that the batch has; codes of other forms are not in any order. */
    public boolean isOlder() {
        return isOther() && countsTheSameForm() && changes(paper) < changes(batch);
    }

    private boolean countsTheSameForm() {
        return paper.length() == batch.length()
                && paper.matches(".+\\d{2}")
                && batch.matches(".+\\d{2}")
                && withoutCount(paper).equals(withoutCount(batch));
    }

    private static String withoutCount(String code) {
        return code.substring(0, code.length() - COUNT);
    }

    private static int changes(String code) {
        return Integer.parseInt(code.substring(code.length() - COUNT));
    }
}
