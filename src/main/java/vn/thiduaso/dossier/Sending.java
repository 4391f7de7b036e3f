package vn.thiduaso.dossier;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thiduaso.dossier.edition.Forwarding;

/** How dossiers go on: into the background, and up. */
@Component
record Sending(Forwarding forwarding, ApplicationEventPublisher events) {}
