using System.Collections.Immutable;

namespace ClauseScan.Semantics;

/// <summary>Lists the schedules that a file holds, then those that its text only refers to.</summary>
internal static class ScheduleBinder
{
    internal static ImmutableArray<ScheduleSymbol> Bind(AgreementText text, ImmutableArray<CrossReference> references)
    {
        var symbols = ImmutableArray.CreateBuilder<ScheduleSymbol>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var schedule in text.Schedules)
        {
            symbols.Add(new ScheduleSymbol(schedule.Label, schedule));
            seen.Add(LabelKey.OfSchedule(schedule.Label) ?? schedule.Label);
        }

        foreach (var reference in references)
        {
            if (reference.Target is null && LabelKey.OfSchedule(reference.Label) is { } key && seen.Add(key))
            {
                symbols.Add(new ScheduleSymbol(reference.Label, null));
            }
        }

        return symbols.ToImmutable();
    }
}
