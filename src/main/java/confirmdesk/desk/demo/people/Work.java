package confirmdesk.desk.demo.people;

import java.util.List;

/** Where someone works. */
public record Work(String employer, String kind) {

    private static final List<String> TITLES =
            List.of("无", "护士", "护士", "护师", "药士", "药师", "检验技士", "技师", "住院医师", "住院医师", "中药师");

    static Work any(Dice dice, Place place) {
        String district = dice.of(place.districts());
        return dice.of(List.of(
                new Work(place.site() + "第" + dice.of(List.of("一", "二", "三", "五")) + "人民医院", "三级公立医院"),
                new Work(place.site() + "中心医院", "三级公立医院"),
                new Work(place.site() + "中医院", "三级公立医院"),
                new Work(district + "人民医院", "二级公立医院"),
                new Work(district + "中医医院", "二级公立医院"),
                new Work(district + "妇幼保健院", "妇幼保健院"),
                new Work(district + dice.of(List.of("新集", "城关", "东关", "龙湖")) + "镇卫生院", "乡镇卫生院"),
                new Work(district + "社区卫生服务中心", "一级医院及社区卫生服务中心"),
                new Work(place.site() + "仁爱医院（有限公司）", "民营医院"),
                new Work(place.site() + "老百姓大药房“人民路”店", "药店及其他"),
                new Work(place.site() + "疾病预防控制中心", "疾病预防控制中心")));
    }

    public static Work otherThan(Dice dice, Place place, String employer) {
        Work work = any(dice, place);
        return work.employer.equals(employer) ? otherThan(dice, place, employer) : work;
    }

    static String title(Dice dice) {
        return dice.of(TITLES);
    }

    public static String otherTitle(Dice dice, String title) {
        return dice.otherThan(title, TITLES);
    }
}
