package vn.thiduaso.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.review.QueueFilter;
import vn.thiduaso.ui.ListState;

/** The queue's filters as they stand in the address; every page of the verification carries them along. */
record QueueState(ListState list) {

    static final String STATE = "trang-thai";
    static final String KIND = "loai";
    private static final List<String> NAMES = List.of("q", STATE, KIND);

    /** What the address says; not what a form sends along. */
    static QueueState of(HttpServletRequest request, long periodId) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = request.getQueryString();
        if (query != null) {
            request.getParameterMap().forEach((name, values) -> {
                if (NAMES.contains(name) && isIn(query, name)) {
                    parameters.put(name, values[0].strip());
                }
            });
        }
        parameters.values().removeIf(String::isEmpty);
        return new QueueState(new ListState("/ky/" + periodId + "/tham-dinh", parameters));
    }

    QueueFilter filter() {
        return new QueueFilter(list.query(), find(ReportState.values(), STATE), find(QueueFilter.Kind.values(), KIND));
    }

    /** The filtered queue. */
    public String queue() {
        return list.at(list.path());
    }

    /** The unit's page, from which the way leads on through the filtered queue. */
    public String unit(long unitId) {
        return list.at(list.path() + "/" + unitId);
    }

    private static boolean isIn(String query, String name) {
        return UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .containsKey(name);
    }

    private <E extends Enum<E>> @Nullable E find(E[] values, String parameter) {
        String wanted = list.get(parameter);
        for (E value : values) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        return null;
    }
}
