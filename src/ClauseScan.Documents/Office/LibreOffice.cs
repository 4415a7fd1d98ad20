using ClauseScan.Documents.Pdf;

namespace ClauseScan.Documents.Office;

/// <summary>LibreOffice as a process of its own, with a profile of its own, that runs no macros and follows no links.</summary>
/// <param name="searchPath">The folders to look for the program in, as in the variable PATH.</param>
internal sealed class LibreOffice(string? searchPath)
{
    /// <summary>The name of the file that a conversion makes.</summary>
    internal const string Converted = "converted/agreement.docx";

    private const int MostAtOnce = 2;
    private const long MaximumSize = 512L << 20;

    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
        <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Field" oor:op="fuse"><value>false</value></prop></item>
        </oor:items>
        """;

    private static readonly SemaphoreSlim Places = new(MostAtOnce);

    /// <summary>Makes a Word document of the file; null where that went well, else why not in one sentence.</summary>
    /// <param name="source">The file, in a folder of its own.</param>
    /// <param name="folder">That folder, for the program's own files too.</param>
    /// <param name="limit">The longest time to take, waiting for other conversions not counted.</param>
    internal string? Convert(string source, string folder, TimeSpan limit)
    {
        if ((ExternalProgram.Find("soffice", searchPath) ?? ExternalProgram.Find("libreoffice", searchPath)) is not { } program)
        {
            return $"{Path.GetExtension(source)} files are read by LibreOffice, which is not installed: apt-get install libreoffice-writer, or save the file as .docx.";
        }

        WriteProfile(folder);
        var target = Path.Combine(folder, Converted);
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profile")).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--nologo",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.GetDirectoryName(target)!, source,
        ];
        Places.Wait();
        ProgramResult result;
        try
        {
            result = ExternalProgram.Run(program, arguments, limit, PassedOver, home: folder);
        }
        finally
        {
            Places.Release();
        }

        var made = new FileInfo(target);
        return result.End == ProgramEnd.TimeOver
            ? FormattableString.Invariant($"LibreOffice took longer than {limit.TotalSeconds:0.#} seconds to convert the file and was stopped: save it as .docx.")
            : result.End == ProgramEnd.Finished && made.Exists && made.Length is > 0 and <= MaximumSize ? null
            : "LibreOffice could not convert the file; it may be damaged or protected by a password: open it in the program that wrote it and save it as .docx.";
    }

    private static void WriteProfile(string folder)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "profile", "user"));
        File.WriteAllText(Path.Combine(user.FullName, "registrymodifications.xcu"), Profile);
    }

    private static bool PassedOver(StreamReader output)
    {
        var buffer = new char[1024];
        while (output.Read(buffer) > 0)
        {
        }

        return true;
    }
}
