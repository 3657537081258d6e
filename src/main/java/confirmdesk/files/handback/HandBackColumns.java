package confirmdesk.files.handback;

import confirmdesk.desk.handback.HandBackFiles;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of a hand-back and their columns, as the guide promises them. */
final class HandBackColumns {

    static final String RESULTS = "结果.csv";
    static final String COUNTS = "统计.csv";
    static final String MANIFEST = "清单.csv";

    static final String NUMBER = "报名序号";
    static final List<String> RESULTS_HEADER =
            List.of(NUMBER, "状态", "交回类别", "决定时间", "人员", "原因代码", "原因", "更换照片", "照片散列");
    static final List<String> COUNTS_HEADER = List.of("项目", "本次", "累计");
    static final List<String> MANIFEST_HEADER = List.of("项目", "字节数", "值");

    private static final String BETWEEN_CODES = "|";
    private static final String BETWEEN_REASONS = "；";

    private HandBackColumns() {}

    static List<String> cells(HandBackFiles.Line line) {
        Result result = line.result();
        List<String> reasons = new ArrayList<>(line.reasons());
        if (!result.words().isEmpty()) {
            reasons.add(result.words());
        }
        return List.of(
                result.number().value(),
                result.state().name(),
                line.turn().word(),
                result.at() == null ? "" : result.at().toString(),
                result.clerk(),
                String.join(BETWEEN_CODES, result.reasonCodes()),
                String.join(BETWEEN_REASONS, reasons),
                result.photo().isEmpty() ? "" : photo(result.number()),
                result.photo());
    }

    /** One line for each state and one for all of them, then the photos and who was registered at the desk; states without anybody too. */
    static List<List<String>> cells(HandBackFiles.Counts counts) {
        List<List<String>> lines = new ArrayList<>();
        for (State state : State.values()) {
            lines.add(List.of(state.name(), count(counts.told(), state), count(counts.all(), state)));
        }
        lines.add(List.of("合计", sum(counts.told().values()), sum(counts.all().values())));
        lines.add(List.of("更换照片", String.valueOf(counts.photos()), ""));
        lines.add(List.of("现场补录", String.valueOf(counts.registered()), ""));
        return lines;
    }

    /** The name of a photo in the zip; what could lead out of the folder or isn't a letter or digit is written as %XX. */
    static String photo(RegistrationNumber number) {
        StringBuilder name = new StringBuilder("照片/");
        for (byte b : number.value().getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == '-' || b == '_';
            name.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return name.append(".jpg").toString();
    }

    private static String count(Map<State, Long> counts, State state) {
        return String.valueOf(counts.getOrDefault(state, 0L));
    }

    private static String sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return String.valueOf(sum);
    }
}
