namespace ClauseScan.Syntax;

/// <summary>What a block is by its place among the others.</summary>
[Flags]
internal enum LineTraits
{
    None = 0,

    /// <summary>A line of the table of contents.</summary>
    Contents = 1,

    /// <summary>A page number, a line that repeats on each page, a stamp of the filing.</summary>
    Running = 2,

    /// <summary>A member of a list of schedules, which holds none of them.</summary>
    ScheduleList = 4,
}
