package confirmdesk.desk.demo.people;

import java.util.List;

/**
 * Where someone registers. The two regions at the end had no automatic confirmation in 2023.
 *
 * @param area the first four digits of ID numbers from there
 */
public record Place(String region, String site, String area, List<String> districts) {

    private static final List<String> STREETS = List.of("人民路", "建设路", "文化路", "健康路", "中山路", "迎宾大道", "胜利街", "和平街");

    static final Place MAIN = new Place(
            "河南",
            "郑州市",
            "4101",
            List.of("中原区", "二七区", "管城回族区", "金水区", "上街区", "惠济区", "中牟县", "巩义市", "荥阳市", "新密市", "新郑市", "登封市"));

    static final List<Place> SAME_REGION = List.of(
            new Place("河南", "洛阳市", "4103", List.of("西工区", "涧西区", "伊川县")),
            new Place("河南", "开封市", "4102", List.of("鼓楼区", "兰考县", "尉氏县")),
            new Place("河南", "许昌市", "4110", List.of("魏都区", "禹州市", "长葛市")),
            new Place("河南", "新乡市", "4107", List.of("红旗区", "卫滨区", "辉县市")),
            new Place("河南", "南阳市", "4113", List.of("宛城区", "卧龙区", "邓州市")));

    static final List<Place> OTHER_REGIONS = List.of(
            new Place("河北", "石家庄市", "1301", List.of("长安区", "桥西区", "正定县")),
            new Place("湖南", "长沙市", "4301", List.of("岳麓区", "开福区", "浏阳市")),
            new Place("山东", "济南市", "3701", List.of("历下区", "市中区", "章丘区")),
            new Place("山西", "太原市", "1401", List.of("小店区", "迎泽区", "清徐县")),
            new Place("江苏", "南京市", "3201", List.of("鼓楼区", "江宁区", "溧水区")));

    /** A place: nearly always the main one. */
    static Place any(Dice dice) {
        int kind = dice.below(100);
        return kind < 84 ? MAIN : dice.of(kind < 92 ? SAME_REGION : OTHER_REGIONS);
    }

    /** The name of another site of the same region. */
    public static String otherSite(Dice dice, String site) {
        return dice.otherThan(site, List.of(MAIN.site(), "洛阳市", "开封市", "许昌市", "新乡市", "南阳市"));
    }

    /** Another region with a site in it. */
    public static Place otherRegion(Dice dice, String region) {
        Place other = dice.of(OTHER_REGIONS);
        return other.region.equals(region) ? otherRegion(dice, region) : other;
    }

    public String address(Dice dice) {
        String street = dice.of(districts) + dice.of(STREETS) + dice.between(1, 299) + "号";
        String house = dice.between(1, 28) + "栋" + dice.between(1, 3) + "单元" + dice.between(101, 2999) + "室";
        return region + site + street + house;
    }
}
