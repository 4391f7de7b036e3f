package vn.thiduaso.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.decision.DecisionService;
import vn.thiduaso.decision.FundService;
import vn.thiduaso.decision.SupplementService;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.ListKey;
import vn.thiduaso.dossier.Recipient;
import vn.thiduaso.dossier.Signer;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.VietnamTime;

/**
 * Has dossiers compiled as a leader would, sends them, and decides on some as the superiors would. What was made on earlier
 * days is dated back afterwards.
 */
@Component
@Profile("demo")
class DossierMaker {

    private static final LocalDate FINAL_SIGNED = LocalDate.of(2026, 1, 22);
    private static final LocalDate FINAL_BY_DEPARTMENT = LocalDate.of(2026, 2, 10);
    private static final LocalDate FINAL_BY_PROVINCE = LocalDate.of(2026, 3, 5);
    private static final int DAYS_TO_SIGN = 2;
    private static final int DAYS_TO_DECIDE = 12;
    private static final int DAYS_TO_ANSWER = 5;
    private static final long FUND = 60_000_000;
    private static final String FUND_SOURCE = "Quỹ thi đua, khen thưởng của Khối (dữ liệu minh họa)";
    private static final String NOT_ENOUGH =
            "Hội đồng Thi đua - Khen thưởng nhận thấy thành tích chưa nổi trội so với các trường hợp cùng đề nghị";
    private static final String ASKED =
            "Đề nghị bổ sung danh sách chi trả đến từng hộ của Quỹ Bảo vệ và Phát triển rừng";

    private final DossierCompiler dossiers;
    private final NominationQueries nominations;
    private final DecisionService decisions;
    private final SupplementService supplements;
    private final FundService funds;
    private final DossierDates dates;

    DossierMaker(
            DossierCompiler dossiers,
            NominationQueries nominations,
            DecisionService decisions,
            SupplementService supplements,
            FundService funds,
            DossierDates dates) {
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.decisions = decisions;
        this.supplements = supplements;
        this.funds = funds;
        this.dates = dates;
    }

    void make(DemoLoader.Made demo) {
        Scene scene = demo.scene();
        finished(scene, demo.campaigns().finished());
        running(scene, demo.campaigns().running());
    }

    /** All of it is decided, but for what went further up. */
    private void finished(Scene scene, CampaignSheet campaign) {
        if (!scene.today().isPast(FINAL_BY_PROVINCE)) {
            return;
        }
        Actor head = scene.actor("khoitruong");
        funds.set(head, campaign.id(), -1, FUND, FUND_SOURCE);
        Occasion last = Occasion.FINAL;
        DossierRequest department = request(Recipient.DEPARTMENT, FINAL_SIGNED, key(campaign, "GK_SO", last, null));
        dossiers.sent(head, campaign.id(), department)
                .ifPresent(dossier -> decide(
                        scene.actor("so"),
                        campaign,
                        dossier,
                        new Ruling("GK_SO", "63/QĐ-SNNMT", FINAL_BY_DEPARTMENT, 1, 0)));
        DossierRequest board = request(
                Recipient.BOARD,
                FINAL_SIGNED,
                key(campaign, "BK_TTG", last, null),
                key(campaign, "BK_TINH", last, null));
        dossiers.sent(head, campaign.id(), board)
                .ifPresent(dossier -> decide(
                        scene.actor("bantdkt"),
                        campaign,
                        dossier,
                        new Ruling("BK_TINH", "355/QĐ-UBND", FINAL_BY_PROVINCE, 1, 0)));
    }

    /** One dossier is decided in part and asked about, another one waits for its signature. */
    private void running(Scene scene, CampaignSheet campaign) {
        Actor head = scene.actor("khoitruong");
        LocalDate today = scene.today().date();
        LocalDate signed = VoteMaker.exceptionalSession(scene.today()).plusDays(DAYS_TO_SIGN);
        int year = campaign.currentPeriod(today).map(PeriodSheet::year).orElse(today.getYear());
        funds.set(head, campaign.id(), -1, FUND, FUND_SOURCE);
        DossierRequest department =
                request(Recipient.DEPARTMENT, signed, key(campaign, "GK_SO", Occasion.EXCEPTIONAL, year));
        dossiers.sent(head, campaign.id(), department).ifPresent(dossier -> {
            Actor superior = scene.actor("so");
            long known = decide(
                    superior,
                    campaign,
                    dossier,
                    new Ruling("GK_SO", "871/QĐ-SNNMT", signed.plusDays(DAYS_TO_DECIDE), 1, 1));
            supplements.ask(superior, known, ASKED, today.plusDays(DAYS_TO_ANSWER));
        });
        dossiers.compiled(
                head,
                campaign.id(),
                request(Recipient.BOARD, signed, key(campaign, "BK_TINH", Occasion.EXCEPTIONAL, year)));
    }

    private static DossierRequest request(Recipient recipient, LocalDate signed, ListKey... lists) {
        return new DossierRequest(List.of(lists), recipient, signed, Signer.HEAD);
    }

    /** Refuses the last of the form's nominees, leaves others open, and gives the rest; the id by which superiors know the dossier. */
    private long decide(Actor superior, CampaignSheet campaign, long dossier, Ruling ruling) {
        List<Long> all = dossiers.nominees(superior, dossier);
        long form = form(campaign, ruling.form()).id();
        List<Long> ids = nominations.byIds(superior, all).stream()
                .filter(nomination -> nomination.candidacy().awardFormId() == form)
                .map(NominationView::id)
                .sorted()
                .toList();
        List<DecisionService.Ruling> rulings = new ArrayList<>();
        for (int i = ruling.open(); i < ids.size(); i++) {
            boolean refused = i >= ids.size() - ruling.refused();
            rulings.add(new DecisionService.Ruling(ids.get(i), !refused, refused ? NOT_ENOUGH : null));
        }
        long known = Collections.min(all);
        decisions.decide(superior, known, ruling.number(), ruling.day(), rulings);
        dates.decided(
                known,
                rulings.stream().map(DecisionService.Ruling::nominationId).toList(),
                at(ruling.day(), LocalTime.of(15, 30)));
        return known;
    }

    private static ListKey key(CampaignSheet campaign, String form, Occasion occasion, @Nullable Integer year) {
        return new ListKey(form(campaign, form).id(), occasion, year);
    }

    private static AwardFormSheet form(CampaignSheet campaign, String code) {
        return campaign.awardForms().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    /** A decision about one form: how many of its nominees it refuses, and how many it leaves open. */
    private record Ruling(String form, String number, LocalDate day, int refused, int open) {}
}
