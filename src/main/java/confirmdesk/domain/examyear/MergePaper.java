package confirmdesk.domain.examyear;

/** A row of the table merge_papers: a document that shows that two ID numbers are one person's. */
public record MergePaper(String code, String kind, String chinese, String english) {}
