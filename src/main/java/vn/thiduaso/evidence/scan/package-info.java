/**
 * The virus scanner: ClamAV's daemon, when {@link vn.thiduaso.evidence.scan.ScannerSettings} names one. A short poll
 * takes the stored contents that have no verdict, one at a time and each by one instance only, and sends them to the
 * daemon; what it can't get a verdict for waits and is tried again. What a verdict means for people is decided by the
 * module above, not here.
 */
@NullMarked
package vn.thiduaso.evidence.scan;

import org.jspecify.annotations.NullMarked;
