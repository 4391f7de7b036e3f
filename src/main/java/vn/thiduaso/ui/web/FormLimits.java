package vn.thiduaso.ui.web;

import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Refuses forms whose rows have numbers that no page of ours gives, before a list is made as long as they ask for. */
@ControllerAdvice
class FormLimits {

    private static final Pattern INDEX = Pattern.compile("\\[([^\\]]*)");
    private static final Pattern POSSIBLE = Pattern.compile("\\d{1,3}");

    @InitBinder
    void checkIndexes(WebRequest request) {
        for (Iterator<String> names = request.getParameterNames(); names.hasNext(); ) {
            Matcher index = INDEX.matcher(names.next());
            while (index.find()) {
                if (!POSSIBLE.matcher(index.group(1)).matches()) {
                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                }
            }
        }
    }
}
