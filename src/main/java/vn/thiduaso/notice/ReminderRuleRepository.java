package vn.thiduaso.notice;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Stored rules of campaigns. */
interface ReminderRuleRepository extends Repository<ReminderRule, Long> {

    ReminderRule save(ReminderRule rule);

    List<ReminderRule> findByCampaignIdIn(Collection<Long> campaignIds);
}
