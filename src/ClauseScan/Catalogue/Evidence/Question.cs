namespace ClauseScan.Catalogue.Evidence;

/// <summary>What to ask an engineer, in the words of the control point.</summary>
internal static class Question
{
    public static BilingualText OnSubject(BilingualText subject) => new(
        subject.Chinese.Length == 0 ? "" : $"该技术是否包括“{subject.Chinese}”？",
        subject.English.Length == 0 ? "" : $"Does the technology include “{subject.English}”?");

    public static BilingualText OnLimit(BilingualText limit) => new(
        limit.Chinese.Length == 0 ? "" : $"该技术是否达到“{limit.Chinese}”？",
        limit.English.Length == 0 ? "" : $"Does the technology meet “{limit.English}”?");
}
