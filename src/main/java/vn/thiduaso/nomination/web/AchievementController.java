package vn.thiduaso.nomination.web;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thiduaso.nomination.achievement.AchievementService;
import vn.thiduaso.nomination.achievement.ReportFile;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Downloads;

/** The báo cáo thành tích of a nomination as a file. */
@Controller
class AchievementController {

    private final AchievementService reports;

    AchievementController(AchievementService reports) {
        this.reports = reports;
    }

    @GetMapping("/phong-trao/{campaignId}/khen-thuong/{nominationId:\\d+}/bao-cao-thanh-tich.{format:docx|pdf}")
    ResponseEntity<byte[]> report(
            Actor actor, @PathVariable long campaignId, @PathVariable long nominationId, @PathVariable String format) {
        ReportFile file = reports.write(
                actor, campaignId, nominationId, ReportFile.Format.valueOf(format.toUpperCase(Locale.ROOT)));
        return switch (file.format()) {
            case DOCX -> Downloads.docx(file.name(), file.content());
            case PDF -> Downloads.pdf(file.name(), file.content());
        };
    }
}
