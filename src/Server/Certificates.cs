using MatViewDb.Files;
using MatViewDb.MySql.Auth;

namespace MatViewDb.Server;

/// <summary>Keeps the server's self-signed certificate in the data directory, made at the first start.</summary>
internal static class Certificates
{
    internal static ServerCertificate LoadOrCreate(string dataDirectory, TimeProvider time)
    {
        var path = Path.Combine(dataDirectory, "server.pfx");
        if (!File.Exists(path))
        {
            var made = ServerCertificate.CreateSelfSigned(time.GetUtcNow(), ["localhost", "127.0.0.1"]);
            var draft = path + ".new";
            File.WriteAllBytes(draft, made);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.Move(draft, path);
        }

        return ServerCertificate.Load(File.ReadAllBytes(path));
    }
}
