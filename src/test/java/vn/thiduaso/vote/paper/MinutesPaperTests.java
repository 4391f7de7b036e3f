package vn.thiduaso.vote.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.document.Block;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.Table;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.vote.CouncilData;
import vn.thiduaso.vote.Quorum;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.VoteSessionService;
import vn.thiduaso.vote.ballot.BallotService;
import vn.thiduaso.vote.ballot.RoundService;
import vn.thiduaso.vote.ballot.Rounds;

/** The minutes as NĐ 30/2020 wants them, and with the numbers of the vote. */
@DatabaseTest
class MinutesPaperTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private VoteSessionService sessions;

    @Autowired
    private RoundService service;

    @Autowired
    private BallotService ballots;

    @Autowired
    private MeetingMinutes meeting;

    @Autowired
    private CountMinutes count;

    @Test
    void haveANumberButNoPlaceAndDateAndTwoSignatures() {
        CouncilData data = new CouncilData(jdbc, accounts, 4);
        Rounds rounds = new Rounds(sessions, service, ballots);
        long first = data.nominee(0, data.form);
        long second = data.nominee(1, data.otherForm);
        Set<Long> both = Set.of(first, second);
        VoteAddress address = rounds.opened(data, both);
        assertThatThrownBy(() -> meeting.of(data.chair(), address.sessionId())).isInstanceOf(RuleViolation.class);
        rounds.castAll(data, address, both, first);
        service.close(data.chair(), address, 1);
        assertThat(count.of(data.chair(), address.sessionId()).draft()).isTrue();
        sessions.end(
                data.chair(),
                data.bloc.campaign,
                address.sessionId(),
                data.draft(Quorum.HALF).startsAt().plusSeconds(7800),
                "Nhất trí với danh sách.\nĐề nghị nhân rộng sáng kiến.");

        assertForm(data, meeting.of(data.chair(), address.sessionId()));
        assertForm(data, count.of(data.chair(), address.sessionId()));
        assertThat(meeting.of(data.head(1), address.sessionId()).body().toString())
                .contains(
                        "Đề nghị nhân rộng sáng kiến.",
                        "10 giờ 10 cùng ngày",
                        "4/4 thành viên",
                        "Bằng khen của Chủ tịch UBND tỉnh: 1 (một) tập thể");
        assertThatThrownBy(() -> meeting.of(data.superior(), address.sessionId()))
                .isInstanceOf(NotFound.class);
        assertThat(SqlCount.statements(() -> meeting.of(data.chair(), address.sessionId())))
                .hasSizeLessThanOrEqualTo(9);
    }

    /** Number, no place and date, two signatures, the result of the vote. */
    private static void assertForm(CouncilData data, Paper paper) {
        assertThat(paper.kind()).isEqualTo("Biên bản");
        assertThat(paper.number().text()).endsWith("/BB-KTĐ");
        assertThat(paper.locality()).isNull();
        assertThat(paper.draft()).isFalse();
        assertThat(paper.left().authority()).containsExactly("Thư ký");
        assertThat(paper.left().name()).isEqualTo(data.secretary().name().replace("nguoi.thu.", "Người Thử "));
        assertThat(paper.signature().authority()).containsExactly("Chủ tọa");
        assertThat(tables(paper).get(0).rows())
                .extracting(Table.Row::cells)
                .anySatisfy(cells -> assertThat(cells).contains("4/4", "0", "100%", "Đạt"))
                .anySatisfy(cells -> assertThat(cells).contains("0/4", "4", "0%", "Không đạt"));
        assertThat(items(paper)).contains("Số phiếu phát ra: 4", "Số phiếu không hợp lệ: 0");
    }

    private static List<Table> tables(Paper paper) {
        return paper.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static List<String> items(Paper paper) {
        return paper.body().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream())
                .toList();
    }
}
