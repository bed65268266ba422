using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MatViewDb.MySql.Auth;

/// <summary>Holds the certificate for TLS, and its key, which also hides passwords outside TLS.</summary>
public sealed class ServerCertificate : IDisposable
{
    private const int KeySizeBits = 2048;
    private static readonly TimeSpan _lifetime = TimeSpan.FromDays(3650);

    private readonly X509Certificate2 _certificate;

    private ServerCertificate(X509Certificate2 certificate)
    {
        _certificate = certificate;
        Context = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
        Key = new Lazy<RSA>(() => certificate.GetRSAPrivateKey() ?? RSA.Create(KeySizeBits));
    }

    internal SslStreamCertificateContext Context { get; }

    internal Lazy<RSA> Key { get; }

    /// <summary>Gets when the certificate ends.</summary>
    public DateTimeOffset ExpiresAt => _certificate.NotAfter;

    /// <summary>Makes a self-signed certificate; its bytes (PKCS#12) hold the private key, too.</summary>
    public static byte[] CreateSelfSigned(DateTimeOffset now, params ReadOnlySpan<string> hostNames)
    {
        using var key = RSA.Create(KeySizeBits);
        var name = new X500DistinguishedName("CN=" + (hostNames.IsEmpty ? "localhost" : hostNames[0]));
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var alternatives = new SubjectAlternativeNameBuilder();
        alternatives.AddDnsName("localhost");
        alternatives.AddIpAddress(System.Net.IPAddress.Loopback);
        foreach (var hostName in hostNames)
        {
            if (hostName != "localhost") alternatives.AddDnsName(hostName);
        }

        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now + _lifetime);
        return certificate.Export(X509ContentType.Pkcs12);
    }

    /// <summary>Loads a certificate with its private key from PKCS#12 bytes.</summary>
    public static ServerCertificate Load(ReadOnlySpan<byte> pkcs12, string? password = null) =>
        new(X509CertificateLoader.LoadPkcs12(pkcs12, password));

    /// <summary>Loads a certificate and its private key from two PEM texts.</summary>
    public static ServerCertificate LoadPem(string certificatePem, string keyPem)
    {
        // TLS wants a key that is bound to the certificate, which only the way through PKCS#12 does everywhere.
        using var ephemeral = X509Certificate2.CreateFromPem(certificatePem, keyPem);
        return Load(ephemeral.Export(X509ContentType.Pkcs12));
    }

    public void Dispose() => _certificate.Dispose();
}
