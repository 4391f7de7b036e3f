package vn.thiduaso.demo.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignCopier;
import vn.thiduaso.campaign.CampaignCopy;
import vn.thiduaso.campaign.CampaignFile;
import vn.thiduaso.campaign.CampaignInstaller;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodDefinition;
import vn.thiduaso.demo.people.DemoBloc;
import vn.thiduaso.demo.writing.DemoFiles;
import vn.thiduaso.demo.writing.Today;

/** Installs the plan's campaign and makes the running one from it. */
@Component
@Profile("demo")
public class CampaignMaker {

    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2030;

    private final DemoFiles files;
    private final CampaignFile reader;
    private final CampaignInstaller installer;
    private final CampaignCopier copier;
    private final CampaignCatalogue catalogue;
    private final JdbcClient jdbc;

    CampaignMaker(
            DemoFiles files,
            CampaignFile reader,
            CampaignInstaller installer,
            CampaignCopier copier,
            CampaignCatalogue catalogue,
            JdbcClient jdbc) {
        this.files = files;
        this.reader = reader;
        this.installer = installer;
        this.copier = copier;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** The finished campaign and the one that runs today. */
    public record Campaigns(CampaignSheet finished, CampaignSheet running) {}

    public Campaigns make(DemoBloc bloc, Today today) {
        long finished;
        try (InputStream yaml = files.open("campaign-2023-2025.yaml")) {
            finished = installer.install(bloc.id(), reader.read(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int lastYear = Math.max(LAST_YEAR, reportingYear(today.date()));
        long running = copier.copy(
                finished,
                new CampaignCopy(
                        "CDS-" + FIRST_YEAR + "-" + lastYear,
                        "Chuyển đổi số trên địa bàn tỉnh Lâm Đồng giai đoạn " + FIRST_YEAR + " - " + lastYear,
                        LocalDate.of(FIRST_YEAR, 1, 1),
                        LocalDate.of(lastYear, 12, 31),
                        periods(lastYear)));
        bringUpToDate(running);
        jdbc.sql("""
                        UPDATE award_form SET rate_ground = 'Điều ' || g.article || ' Luật Thi đua, khen thưởng'
                        FROM (VALUES ('BK_TTG', '73'), ('BK_TINH', '74'), ('GK_SO', '75')) g (code, article)
                        WHERE award_form.code = g.code AND campaign_id IN (?, ?)
                        """).params(finished, running).update();
        catalogue.evict();
        return new Campaigns(catalogue.campaign(finished), catalogue.campaign(running));
    }

    private static List<PeriodDefinition> periods(int lastYear) {
        return IntStream.rangeClosed(FIRST_YEAR, lastYear)
                .boxed()
                .flatMap(year -> PeriodDefinition.ofYear(year).stream())
                .toList();
    }

    /** The year whose reporting windows contain the day: from 15/12 of the year before. */
    private static int reportingYear(LocalDate day) {
        return day.plusDays(17).getYear();
    }

    /** What the copy has to say otherwise than the plan of 2023: grounds of its own time and the department's new name. */
    private void bringUpToDate(long campaignId) {
        jdbc.sql("DELETE FROM legal_ground WHERE campaign_id = ? AND number IN ('764/QĐ-UBND', '547/SNV-TĐKT')")
                .params(campaignId)
                .update();
        jdbc.sql("""
                        INSERT INTO legal_ground
                          (id, campaign_id, position, kind, number, issued_on, issuer, title, valid_from)
                        VALUES (nextval('legal_ground_seq'), ?, 1, 'OTHER', '57-NQ/TW', DATE '2024-12-22',
                                'Bộ Chính trị',
                                'Đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia',
                                DATE '2024-12-22')
                        """).params(campaignId).update();
        jdbc.sql("UPDATE award_form SET name = ? WHERE campaign_id = ? AND code = 'GK_SO'")
                .params("Giấy khen của Giám đốc Sở Nông nghiệp và Môi trường", campaignId)
                .update();
    }
}
