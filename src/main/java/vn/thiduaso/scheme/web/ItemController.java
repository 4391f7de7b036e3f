package vn.thiduaso.scheme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scheme.SchemeQueries;
import vn.thiduaso.scheme.SchemeService;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Edits one item of the draft: its points, its rule, and the targets of units and periods. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/cach-tinh-diem/{draft}/chi-tieu/{code}")
class ItemController {

    private final SchemeQueries queries;
    private final SchemeService service;
    private final SchemeTexts texts;
    private final UnitCatalogue units;
    private final DraftMerge merge;

    ItemController(
            SchemeQueries queries, SchemeService service, SchemeTexts texts, UnitCatalogue units, DraftMerge merge) {
        this.queries = queries;
        this.service = service;
        this.texts = texts;
        this.units = units;
        this.merge = merge;
    }

    @GetMapping
    String show(
            Actor actor,
            @ModelAttribute("address") DraftAddress address,
            @RequestParam(name = "kieu", required = false) @Nullable RuleKind kind,
            Model model) {
        SchemeQueries.Sheet sheet = queries.draft(actor, address.campaignId(), address.draft());
        ItemRule item = item(sheet.scheme(), address);
        IndicatorSheet indicator = indicator(sheet.campaign(), address);
        RuleKind shown = kind != null && RuleKind.offered(indicator).contains(kind) ? kind : RuleKind.of(item.rule());
        int version = sheet.openDraft().version();
        model.addAttribute("form", ItemForm.of(indicator, item, shown, version));
        model.addAttribute("base", merge.base(ItemForm.of(indicator, item, RuleKind.of(item.rule()), version)));
        return page(sheet, indicator, shown, model);
    }

    @PostMapping
    String save(
            Actor actor,
            @ModelAttribute("address") DraftAddress address,
            @ModelAttribute("form") ItemForm sent,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        SchemeQueries.Sheet sheet = queries.draft(actor, address.campaignId(), address.draft());
        if (DraftMerge.choseTheirs(address, "kind")) {
            return "redirect:/phong-trao/{campaignId}/cach-tinh-diem/{draft}/chi-tieu/{code}";
        }
        IndicatorSheet indicator = indicator(sheet.campaign(), address);
        ItemForm form = merge.chosen(ItemForm.class, sent, address);
        model.addAttribute("form", form);
        model.addAttribute("base", address.base());
        ItemReading.Places places = new ItemReading.Places(
                members(sheet.campaign()).stream().map(UnitView::id).collect(Collectors.toSet()),
                sheet.campaign().periods().stream().map(PeriodSheet::code).collect(Collectors.toSet()));
        Optional<ItemRule> read = new ItemReading(form, indicator, places, binding)
                .read(item(sheet.scheme(), address), sheet.scheme().rounding().digits());
        if (read.isPresent()) {
            try {
                service.change(
                        actor,
                        address.campaignId(),
                        FieldReader.version(form.version()),
                        before -> replaced(before, read.get()));
                redirect.addFlashAttribute("notice", Notice.done("scheme.itemSaved", indicator.code()));
                return "redirect:/phong-trao/{campaignId}/cach-tinh-diem/{draft}";
            } catch (StaleVersion stale) {
                ItemRule saved = item(sheet.scheme(), address);
                int version = sheet.openDraft().version();
                ItemForm now = ItemForm.of(indicator, saved, RuleKind.of(saved.rule()), version);
                merge.show(ItemForm.class, form, now, address, model);
            }
        }
        return page(sheet, indicator, form.kindOf(), model);
    }

    private static Scheme replaced(Scheme scheme, ItemRule changed) {
        return scheme.with(scheme.items().stream()
                .map(item -> item.code().equals(changed.code()) ? changed : item)
                .toList());
    }

    private String page(SchemeQueries.Sheet sheet, IndicatorSheet indicator, RuleKind kind, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("indicator", indicator);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", RuleKind.offered(indicator));
        model.addAttribute("comparisons", texts.comparisons());
        model.addAttribute("bases", texts.bases());
        model.addAttribute("countings", texts.countings());
        model.addAttribute("levels", levels(indicator));
        model.addAttribute(
                "units",
                texts.withEvery(
                        "scheme.target.everyUnit",
                        members(sheet.campaign()).stream()
                                .map(unit -> new Choice(String.valueOf(unit.id()), unit.name()))
                                .toList()));
        model.addAttribute("periods", texts.periods(sheet.campaign()));
        return "scheme/item";
    }

    private static List<Choice> levels(IndicatorSheet indicator) {
        List<Choice> levels = new ArrayList<>();
        indicator.levels().forEach(level -> levels.add(new Choice(String.valueOf(levels.size()), level.name())));
        return levels;
    }

    /** Everybody who is a member at the end of one of the periods. */
    private Set<UnitView> members(CampaignSheet campaign) {
        Set<UnitView> members = new LinkedHashSet<>();
        Set<LocalDate> days = new LinkedHashSet<>();
        campaign.periods().forEach(period -> days.add(period.dataTo()));
        days.forEach(day -> members.addAll(units.members(campaign.blocId(), day)));
        return members;
    }

    private static ItemRule item(Scheme scheme, DraftAddress address) {
        String code = Objects.requireNonNull(address.code());
        return scheme.item(code).orElseThrow(() -> new NotFound("item", code));
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, DraftAddress address) {
        String code = Objects.requireNonNull(address.code());
        return campaign.indicators().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", code));
    }
}
