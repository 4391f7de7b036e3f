package vn.thiduaso.ui;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.PropertyDescriptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.stereotype.Component;

/** Tells the form controls which fields must be filled in, from the constraints on the form record. */
@Component("formRules")
public class FormRules {

    private final Validator validator;

    FormRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * Whether the field must not be left empty.
     *
     * @param form the form record
     * @param path path of the field, such as {@code rows[0].value}
     */
    public boolean required(@Nullable Object form, String path) {
        Object owner = ownerOf(form, path);
        if (owner == null) {
            return false;
        }
        String name = path.substring(path.lastIndexOf('.') + 1);
        PropertyDescriptor property =
                validator.getConstraintsForClass(owner.getClass()).getConstraintsForProperty(name);
        return property != null
                && property.getConstraintDescriptors().stream()
                        .map(constraint -> constraint.getAnnotation().annotationType())
                        .anyMatch(type -> type == NotBlank.class || type == NotNull.class || type == NotEmpty.class);
    }

    /** The ids of the hint and the error that belong to a field, for {@code aria-describedby}; null if there are none. */
    public @Nullable String describedBy(String id, boolean hint, boolean error) {
        String ids = (hint ? id + "-hint " : "") + (error ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    private static @Nullable Object ownerOf(@Nullable Object form, String path) {
        int end = path.lastIndexOf('.');
        if (form == null || end < 0) {
            return form;
        }
        try {
            return PropertyAccessorFactory.forBeanPropertyAccess(form).getPropertyValue(path.substring(0, end));
        } catch (BeansException e) {
            return null;
        }
    }
}
