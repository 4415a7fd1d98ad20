namespace ClauseScan;

/// <summary>A few lines that make a scan go through its main paths once.</summary>
internal static class WarmUpAgreement
{
    internal const string Text = """
        LICENSE AGREEMENT
        This Agreement is made as of March 3, 2024 by and between Alpha GmbH, a German company ("Licensor"), and Beta Co., Ltd., a company organized under the laws of the People's Republic of China ("Licensee").
        WHEREAS, Licensor owns certain patents;
        NOW, THEREFORE, the parties agree as follows:
        1. Definitions
        1.1 "Licensed Technology" means the patents and the know-how listed in Schedule 1.
        2. Grant
        2.1 Licensor hereby grants to Licensee a licence under the Licensed Technology. Licensee shall assign to Licensor all improvements made by Licensee.
        2.2 Licensor shall train the engineers of Licensee as set out in Section 2.1.
        3. Law
        This Agreement is governed by the laws of Germany.
        Schedule 1
        Technology of rare earth separation
        """;
}
