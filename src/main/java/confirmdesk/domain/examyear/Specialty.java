package confirmdesk.domain.examyear;

/** A row of the table specialties; the mode is how it is examined, 人机对话 or 纸笔. */
public record Specialty(String code, String name, String level, String mode) {}
