package vn.thiduaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ListTests {

    @Test
    void aPageBeyondTheEndIsTheLastOne() {
        Paging paging = new Paging(99, 50, 120);

        assertThat(paging.page()).isEqualTo(3);
        assertThat(paging.offset()).isEqualTo(100);
        assertThat(paging.from()).isEqualTo(101);
        assertThat(paging.to()).isEqualTo(120);
        assertThat(paging.hasNext()).isFalse();
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Paging paging = new Paging(1, 50, 0);

        assertThat(paging.pages()).isEqualTo(1);
        assertThat(paging.from()).isZero();
        assertThat(paging.hasPrevious()).isFalse();
    }

    @Test
    void nonsenseInTheAddressIsTheFirstPageUnsorted() {
        ListState list = state("page", "x", "sort", "", "q", "  ");

        assertThat(list.page()).isEqualTo(1);
        assertThat(list.sort("name")).isEqualTo("name");
        assertThat(list.query()).isEmpty();
    }

    @Test
    void sortingTwiceTurnsRound() {
        assertThat(state("sort", "name").sortedBy("name")).isEqualTo("/list?sort=-name");
        assertThat(state("sort", "-name").sortedBy("name")).isEqualTo("/list?sort=name");
        assertThat(state("sort", "-name").direction("name")).isEqualTo("descending");
    }

    @Test
    void anotherFilterStartsAtTheFirstPage() {
        ListState list = state("q", "a&b=c", "page", "4");

        assertThat(list.filtered("kind", "SỞ")).isEqualTo("/list?q=a%26b%3Dc&kind=S%E1%BB%9E");
        assertThat(list.filtered("q", null)).isEqualTo("/list");
        assertThat(list.onPage(5)).isEqualTo("/list?q=a%26b%3Dc&page=5");
        assertThat(list.at("/list.xlsx")).isEqualTo("/list.xlsx?q=a%26b%3Dc&page=4");
    }

    private static ListState state(String... namesAndValues) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/list");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.addParameter(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ListState.of(request);
    }
}
