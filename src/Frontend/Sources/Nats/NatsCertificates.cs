using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MatViewDb.Files;
using MatViewDb.Frontend.Statements.Dml;

namespace MatViewDb.Frontend.Sources.Nats;

/// <summary>Reads the certificates that a source of a NATS server names, from files (PEM) that sources may read.</summary>
internal sealed class NatsCertificates
{
    /// <summary>Names a file of certificates to trust in the place of the system's.</summary>
    internal const string TrustOption = "tls.ca.location";

    /// <summary>Names a file with the certificate that says to the server who reads, and those between it and its root.</summary>
    internal const string OwnOption = "tls.certificate.location";

    /// <summary>Names the file with its key; without it the key stands beside the certificate.</summary>
    internal const string KeyOption = "tls.key.location";

    internal const string PasswordOption = "tls.key.password";

    private readonly SourceOptions _options;
    private readonly FrontendServices _services;
    private readonly IFileSystem _files;

    internal NatsCertificates(SourceOptions options, FrontendServices services, IFileSystem files)
    {
        (_options, _services, _files) = (options, services, files);
        foreach (var name in new[] { TrustOption, OwnOption, KeyOption })
        {
            if (options.Find(name) is not { } path) continue;
            ServerFiles.Resolve(files, services.Globals, path);
            if (name == KeyOption) options.Require(OwnOption);
        }

        if (options.Find(PasswordOption) is not null) options.Require(OwnOption);
    }

    internal static bool IsFile(string option) => option is TrustOption or OwnOption or KeyOption;

    internal X509Certificate2Collection? ReadTrust() => Read(TrustOption, text =>
    {
        var trust = new X509Certificate2Collection();
        trust.ImportFromPem(text);
        return trust;
    });

    internal SslStreamCertificateContext? ReadOwn() => Read(OwnOption, text =>
    {
        var key = _options.Find(KeyOption) is { } path ? TextOf(path) : text;
        var own = _options.Find(PasswordOption) is { } password
            ? X509Certificate2.CreateFromEncryptedPem(text, key, password) : X509Certificate2.CreateFromPem(text, key);
        var chain = new X509Certificate2Collection();
        chain.ImportFromPem(text);
        return SslStreamCertificateContext.Create(own, chain, offline: true);
    });

    private T? Read<T>(string option, Func<string, T> read) where T : class
    {
        if (_options.Find(option) is not { } path) return null;
        try
        {
            return read(TextOf(path));
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException)
        {
            throw new IOException($"'{path}' holds no certificate that can be used: {problem.Message}", problem);
        }
    }

    private string TextOf(string path)
    {
        using var file = new FileReadStream(_files.OpenRead(ServerFiles.Resolve(_files, _services.Globals, path)));
        using var text = new StreamReader(file);
        return text.ReadToEnd();
    }
}
