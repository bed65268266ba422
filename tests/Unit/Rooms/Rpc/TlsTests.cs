using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Unit.Rooms.Rpc.Echo;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Xunit;

namespace MatViewDb.Unit.Rooms.Rpc;

/// <summary>Proves TLS with certificates on both sides.</summary>
public sealed class TlsTests
{
    [Fact]
    public async Task Both_sides_may_show_certificates()
    {
        using var serverCertificate = Create("server");
        using var clientCertificate = Create("client");
        var seen = "";
        var tls = new HttpsConnectionAdapterOptions
        {
            ServerCertificate = serverCertificate,
            ClientCertificateMode = ClientCertificateMode.RequireCertificate,
            ClientCertificateValidation = (certificate, _, _) =>
            {
                seen = certificate.Subject;
                return certificate.Thumbprint == clientCertificate.Thumbprint;
            },
        };
        var trusting = new SslClientAuthenticationOptions
        {
            ClientCertificates = [clientCertificate],
            RemoteCertificateValidationCallback = (_, certificate, _, _) =>
                certificate?.GetCertHashString() == serverCertificate.Thumbprint,
        };
        await using var echo = await EchoFixture.StartAsync(
            serverOptions: new() { Tls = tls }, channelOptions: new() { Tls = trusting });
        Assert.Equal("ok", (await echo.Channel.SayAsync(new Words { Text = "ok" })).Text);
        Assert.Equal("CN=client", seen);

        await using var stranger = new RpcChannel("127.0.0.1", echo.Port, new() { Tls = new() });
        var refused = await Assert.ThrowsAsync<RpcException>(() => stranger.SayAsync(new Words()));
        Assert.Equal(RpcStatusCode.Unavailable, refused.Status);
    }

    private static X509Certificate2 Create(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
