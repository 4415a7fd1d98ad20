namespace ClauseScan.Analyzers.Transfers;

/// <summary>A place in a unit that names a party.</summary>
/// <param name="Start">The first phrase unit.</param>
/// <param name="End">The first phrase unit after it.</param>
/// <param name="Party">The party.</param>
/// <param name="Before">The word before it, articles passed over; empty at the start.</param>
/// <param name="IsPossessive">Whether it only owns what follows ("Licensor's").</param>
/// <param name="IsRecipient">Whether a word before it marks it as the one who gets ("to Licensee", 向乙方).</param>
/// <param name="IsActor">Whether a word of duty or will follows at once ("Licensor shall"), which makes it a subject beyond doubt.</param>
/// <param name="IsOblique">Whether another preposition or a list of names stands before it, so that it is no subject.</param>
internal sealed record PartyMention(
    int Start,
    int End,
    PartyReference Party,
    string Before,
    bool IsPossessive,
    bool IsRecipient,
    bool IsActor,
    bool IsOblique);
