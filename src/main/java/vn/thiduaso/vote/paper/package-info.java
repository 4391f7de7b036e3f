/**
 * The two minutes of a council session (NĐ 30/2020/NĐ-CP, Phụ lục I: a number but no line of place and date, THƯ KÝ left,
 * CHỦ TỌA right): biên bản họp xét and biên bản kiểm phiếu, made of what is stored about the session and its closed
 * rounds. They name nobody's ballot, because nothing stored does.
 */
@NamedInterface("paper")
@NullMarked
package vn.thiduaso.vote.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
