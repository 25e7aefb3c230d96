package org.laurea.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.laurea.core.code.Pinyin;

class PinyinTest {

    private final Pinyin pinyin = ShippedCodes.pinyin();

    @ParameterizedTest
    @CsvSource({"4DAE, YAN", "5317, BEI", "5973, NYU", "5415, LYU", "7565, LYUE", "20000, HE", "200A7, SHEN",
            "20BB7, JI", "2A70E, QIAO", "2AA07, TUI", "2B748, HUN", "2B7E2, TAN", "2B825, LOU", "2D016, LI",
            "2EBF5, OU", "30021, QIAN", "31350, QI", "315BD, ZHONG", "2F800, LI", "3007, LING"})
    void readsCharactersOfAllPlanes(String codePoint, String reading) {
        assertEquals(Optional.of(reading), pinyin.reading(Integer.parseInt(codePoint, 16)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x323B0, 0x33479, 0x20002, 0x31351, 'A', '1', 0x3042, 0xAC00, 0x1F210, 0x1F600, 0, ',', '\n',
            0xD842})
    void saysNothingOfWhatItCannotRead(int codePoint) {
        assertEquals(Optional.empty(), pinyin.reading(codePoint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"重", "长", "单", "曾", "仇", "乐", "查", "盖"})
    void saysNothingOfCharactersWithSeveralReadings(String character) {
        assertEquals(Optional.empty(), pinyin.reading(character.codePointAt(0)));
    }

    @ParameterizedTest
    @CsvSource({"北京大学, beijingdaxue", "重庆大学, chongqingdaxue", "长春, changchun", "厦门大学, xiamendaxue",
            "中央音乐学院, zhongyangyinyuexueyuan", "西藏, xizang", "六安, luan", "吕梁, lyuliang",
            "Abc 北1, abc bei1", "'', ''", "𠀀, he", "成都, chengdu", "首都, shoudu", "校长, xiaozhang"})
    void spellsNames(String text, String spelled) {
        assertEquals(spelled, pinyin.spell(text));
    }

    @Test
    void leavesWhatItCannotReadAsItStands() {
        assertEquals("\uD888\uDFB0\uAC00", pinyin.spell("\uD888\uDFB0\uAC00"));
    }
}
