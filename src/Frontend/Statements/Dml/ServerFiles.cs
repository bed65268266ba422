using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Keeps statements to the one directory of the server that they may use.</summary>
internal sealed class ServerFiles(IFileSystem files, Session session)
{
    /// <summary>Gives the real path of a file below the directory; any other is error 1290.</summary>
    internal string Resolve(string path)
    {
        var allowed = session.Services.Globals.Get(ServerSettings.SecureFilePriv);
        if (allowed.Length > 0)
        {
            var root = files.RealPath(allowed);
            var real = files.RealPath(Path.Combine(root, path));
            var below = Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar;
            if (real.StartsWith(below, StringComparison.Ordinal)) return real;
        }

        throw FrontendErrors.FileOutside.With(allowed, path);
    }
}
