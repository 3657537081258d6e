package confirmdesk.desk.demo.people;

import java.util.List;

/** Names as they are common, with some that are hard to find: rare readings, two-character surnames, interpuncts. */
public final class Names {

    /** Each as often as it stands here; the five most common surnames are a third of all. */
    private static final String COMMON = "王王王王王王王李李李李李李李张张张张张张刘刘刘刘刘陈陈陈陈杨杨杨黄黄赵赵赵吴吴周周徐徐孙孙马马朱朱胡胡"
            + "郭郭何林高罗郑梁谢宋唐许邓冯韩曹彭潘袁董田程余杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛"
            + "闫雷龙史陶贺毛郝顾龚邵万钱严武戴莫孔向常汤康易乔赖樊靳";
    /** Surnames that are read otherwise than the character usually is. */
    private static final String OTHER_READING = "单仇区解查曾任华盖朴尉祭翟宁缪员";

    private static final List<String> DOUBLE = List.of("欧阳", "上官", "司马", "诸葛", "夏侯", "长孙", "尉迟", "令狐");
    private static final String WOMEN = "芳娜敏静丽艳娟霞秀燕玲桂英华玉萍红兰梅琴云洁莉慧雪婷倩颖蕾琳佳欣怡萌雨晴瑶薇茜蓉菲莹莲凤珍香月春淑雅诗涵梦璐悦冰巧";
    private static final String MEN = "伟强磊军洋勇杰涛超明刚平辉鹏飞斌波宇浩凯健俊帆帅旭林峰建国文志海龙庆东亮成华家豪子轩博毅晨阳义武宁利坤振学";
    /** Characters that lie outside the basic plane: those of recent tables of characters for names. */
    private static final String FOUR_BYTES = "𬞟𬬩𬭚𬍛𬭎𬀩𬘡𬤇";

    private static final List<String> WITH_DOT_FIRST =
            List.of("买买提", "艾力", "玉素甫", "吐尔逊", "阿依古丽", "古丽娜尔", "依明", "帕提古丽", "扎西", "卓玛");
    private static final List<String> WITH_DOT_LAST =
            List.of("玉素甫", "吾布力卡斯木", "艾尔肯", "依明", "努尔买买提", "热合曼", "伊力哈木", "次仁", "卡德尔", "多吉");

    private Names() {}

    /** A whole name. */
    static String name(Dice dice, boolean female) {
        if (dice.oneIn(60)) {
            return withDot(dice);
        }
        return surname(dice) + given(dice, female);
    }

    public static String withDot(Dice dice) {
        String first = dice.of(WITH_DOT_FIRST);
        return first + "·" + dice.otherThan(first, WITH_DOT_LAST);
    }

    public static String given(Dice dice, boolean female) {
        String common = female ? WOMEN : MEN;
        String last = dice.oneIn(90) ? dice.characterOf(FOUR_BYTES) : dice.characterOf(common);
        return dice.below(10) < 6 ? dice.characterOf(common) + last : last;
    }

    private static String surname(Dice dice) {
        int kind = dice.below(100);
        return kind < 2 ? dice.of(DOUBLE) : dice.characterOf(kind < 6 ? OTHER_READING : COMMON);
    }
}
