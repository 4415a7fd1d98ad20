using System.Buffers.Text;
using System.Security.Cryptography;
using ClauseScan.Web.Access;
using ClauseScan.Web.Intake;
using ClauseScan.Web.Store;

namespace ClauseScan.Web.Hosting;

/// <summary>Fills an empty site with accounts and the sample agreements.</summary>
internal sealed class DemoData(IAccounts accounts, IProjects projects, IIntake intake, StoreSettings settings)
{
    private const int SecretLength = 12;
    private const string PasswordFile = "demo-password.txt";

    /// <summary>Loads them unless there are accounts already; gives what to tell the user.</summary>
    public async Task<string> LoadAsync(CancellationToken cancellation = default)
    {
        var path = Path.Combine(settings.DataFolder, PasswordFile);
        if (!await accounts.IsFirstRunAsync(cancellation))
        {
            return File.Exists(path) ? $"demo: the password of the accounts demo and demo-uploader is in {path}" : "demo: the site has accounts already; nothing was loaded";
        }

        var password = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretLength));
        var view = await accounts.CreateFirstAsync(new NewAccount("demo", "Demo reviewer", password, true), cancellation);
        var demo = new Actor(view.Id, view.UserName, true);
        var uploader = await accounts.CreateAsync(demo, new NewAccount("demo-uploader", "Demo uploader", password), cancellation);
        var project = await projects.CreateAsync(demo, "Sample agreements", false, cancellation);
        await projects.SetMemberAsync(demo, project.Id, uploader.Id, ProjectRole.Uploader, cancellation);
        await WritePrivateAsync(path, password, cancellation);
        await intake.ReceiveAsync(demo, new UploadRequest(project.Id) { AlwaysNew = true }, Samples(), cancellation);
        return $"demo: sign in as demo or demo-uploader with the password {password} (also in {path})";
    }

    private static async Task WritePrivateAsync(string path, string text, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var writer = new StreamWriter(path, options);
        await writer.WriteLineAsync(text.AsMemory(), cancellation);
    }

    private static async IAsyncEnumerable<IncomingFile> Samples()
    {
        foreach (var sample in SampleFiles())
        {
            await using var content = File.OpenRead(sample);
            yield return new IncomingFile(Path.GetFileName(sample), content);
        }
    }

    // One file of each sample, as PDF where there is one; what another program saved is left out.
    private static IEnumerable<string> SampleFiles() => CorpusFolder() is { } folder
        ? Directory.EnumerateFiles(folder)
            .Where(f => Path.GetExtension(f) is ".pdf" or ".docx" or ".txt" && !f.Contains(".libreoffice.", StringComparison.Ordinal))
            .GroupBy(f => Path.GetFileNameWithoutExtension(f), StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => Path.GetExtension(f) == ".pdf" ? 0 : 1).First())
            .Order(StringComparer.Ordinal)
        : [];

    private static string? CorpusFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "corpus", "README.md")))
            {
                return Path.Combine(folder.FullName, "corpus");
            }
        }

        return null;
    }
}
