package org.hearth.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTests {

    @Test
    void keepsWhatPeopleWrite() {
        for (var text : new String[] {"a\tb\n\nc", "שלום", "🔥👨‍👩‍👧", "  inner   spaces  ".strip(), "e\u0301"}) {
            assertThat(Typed.cleaned(text)).isEqualTo(text);
        }
    }

    @Test
    void leavesOutWhatADatabaseCannotHoldAndTheSpaceAround() {
        assertThat(Typed.cleaned(" \r\n a\u0000b\r\nc\u0007\u009f \n")).isEqualTo("ab\nc");
    }

    @Test
    void spacesOfAnyKindAreNotSeen() {
        for (var nothing : new String[] {"", " ", "\n\t", "\u00a0", "\u200b\u200d", "\u3000", "\u0301", "\u202e"}) {
            assertThat(Typed.isSeen(nothing)).isFalse();
        }
        for (var something : new String[] {"a", ".", "7", "🔥", "א", " x "}) {
            assertThat(Typed.isSeen(something)).isTrue();
        }
    }
}
