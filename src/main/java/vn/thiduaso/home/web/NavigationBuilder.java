package vn.thiduaso.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.home.Place;
import vn.thiduaso.home.Places;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;
import vn.thiduaso.ui.NavItem;
import vn.thiduaso.ui.Navigation;
import vn.thiduaso.ui.PeriodChoice;
import vn.thiduaso.unit.UnitCatalogue;

/** Makes the way around: at most eight places in the person's own order of work. */
@Component
class NavigationBuilder {

    private final Places places;
    private final UnitCatalogue units;
    private final MessageSource messages;

    NavigationBuilder(Places places, UnitCatalogue units, MessageSource messages) {
        this.places = places;
        this.units = units;
        this.messages = messages;
    }

    Navigation navigation(Actor actor, HttpServletRequest request) {
        Map<String, String> variables = variables(request);
        Optional<Place> place = places.placeOf(actor, id(variables.get("periodId")), id(variables.get("campaignId")));
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String periodInPath = variables.get("periodId");
        return new Navigation(
                actor.name(),
                roleLine(actor),
                place.map(found -> units.bloc(found.campaign().blocId()).name()).orElse(""),
                items(actor, place, path),
                place.map(found -> periods(actor, found, path, periodInPath)).orElse(List.of()));
    }

    private List<NavItem> items(Actor actor, Optional<Place> place, String path) {
        List<String[]> targets = new ArrayList<>();
        targets.add(new String[] {"home.nav.tasks", "/"});
        place.ifPresent(found -> {
            boolean leader = actor.leads(found.campaign().blocId());
            String campaign = "/phong-trao/" + found.campaign().id();
            PeriodSheet period = found.period();
            if (period != null) {
                addPeriodTargets(actor, leader, "/ky/" + period.id(), targets);
            }
            targets.add(new String[] {"home.nav.nominations", campaign + "/khen-thuong"});
            if (leader || actor.hasAny(Role.SUPERIOR_READER)) {
                targets.add(new String[] {"home.nav.dossiers", campaign + "/ho-so"});
            }
            if (!leader) {
                targets.add(new String[] {"home.nav.awards", "/so-khen-thuong"});
            }
            if (!leader && actor.hasAny(Role.SUPERIOR_READER)) {
                targets.add(new String[] {"home.nav.decisions", "/trinh"});
            }
            targets.add(new String[] {"home.nav.campaigns", "/phong-trao"});
        });
        if (actor.isAdministrator()) {
            targets.add(new String[] {"home.nav.accounts", "/quan-tri/tai-khoan"});
            targets.add(new String[] {"home.nav.salary", "/quan-tri/luong-co-so"});
            targets.add(new String[] {"home.nav.grounds", "/quan-tri/can-cu"});
            targets.add(new String[] {"home.nav.audit", "/quan-tri/nhat-ky"});
        }
        String current = current(targets, path);
        return targets.stream()
                .map(target -> new NavItem(target[0], target[1], target[1].equals(current), 0))
                .toList();
    }

    private static void addPeriodTargets(Actor actor, boolean leader, String base, List<String[]> targets) {
        actor.unitIds().stream().sorted().limit(1).forEach(unit -> {
            targets.add(new String[] {"home.nav.enter", base + "/bao-cao/" + unit});
            targets.add(new String[] {"home.nav.staff", "/don-vi/" + unit + "/nhan-su"});
        });
        if (leader) {
            targets.add(new String[] {"home.nav.reports", base + "/bao-cao"});
            targets.add(new String[] {"home.nav.review", base + "/tham-dinh"});
        }
        targets.add(new String[] {"home.nav.dashboard", base + "/tong-quan"});
        targets.add(new String[] {"home.nav.ranking", base + "/xep-hang"});
    }

    /** The longest target that the path begins with. */
    private static @Nullable String current(List<String[]> targets, String path) {
        String best = null;
        for (String[] target : targets) {
            String href = target[1];
            boolean here = path.equals(href) || (!"/".equals(href) && path.startsWith(href + "/"));
            if (here && (best == null || href.length() > best.length())) {
                best = href;
            }
        }
        return best;
    }

    private List<PeriodChoice> periods(Actor actor, Place place, String path, @Nullable String periodInPath) {
        PeriodSheet here = place.period();
        return places.openedPeriods(actor).stream()
                .map(period -> new PeriodChoice(
                        label(period),
                        periodInPath == null
                                ? "/ky/" + period.id() + "/tong-quan"
                                : path.replaceFirst("/ky/" + periodInPath + "(?=/|$)", "/ky/" + period.id()),
                        here != null && here.id() == period.id()))
                .toList();
    }

    private String label(PeriodSheet period) {
        return text("campaign.period." + period.kind(), String.valueOf(period.year()));
    }

    private String roleLine(Actor actor) {
        return actor.grants().stream().map(this::grantLine).distinct().collect(Collectors.joining("; "));
    }

    private String grantLine(Grant grant) {
        String role = text("role." + grant.role());
        Long unit = grant.unitId();
        return unit == null
                ? role
                : text("home.roleInUnit", role, units.unit(unit).name());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        Object found = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return found == null ? Map.of() : (Map<String, String>) found;
    }

    private static @Nullable Long id(@Nullable String text) {
        return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
    }
}
