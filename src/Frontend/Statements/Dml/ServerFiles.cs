using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Files;
using MatViewDb.Frontend.Sessions;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Keeps statements to the one directory of the server that they may use.</summary>
internal sealed class ServerFiles(IFileSystem files, Session session)
{
    private const int FilesMax = 100_000;

    /// <summary>Gives the real path of a file below the directory; any other is error 1290.</summary>
    internal string Resolve(string path) => Resolve(files, session.Services.Globals, path);

    /// <summary>Gives the real path of a file below the directory; any other is error 1290.</summary>
    internal static string Resolve(IFileSystem files, GlobalSettings globals, string path)
    {
        var allowed = globals.Get(ServerSettings.SecureFilePriv);
        if (allowed.Length > 0)
        {
            var root = files.RealPath(allowed);
            var real = files.RealPath(Path.Combine(root, path));
            var below = Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar;
            if (real.StartsWith(below, StringComparison.Ordinal)) return real;
        }

        throw FrontendErrors.FileOutside.With(allowed, path);
    }

    /// <summary>
    /// Gives the files that a path with wildcards (*, ?, [a-z], {a,b}) names, sorted; a directory stands for the files in it.
    /// </summary>
    internal IReadOnlyList<string> Find(string path)
    {
        var wild = path.AsSpan().IndexOfAny("*?[{");
        var slash = wild < 0 ? -1 : path.LastIndexOf('/', wild);
        var fixedPart = wild < 0 ? path : path[..Math.Max(0, slash)];
        if (slash == 0) fixedPart = "/";
        var start = fixedPart.Length == 0 ? Root() : Resolve(fixedPart);
        var found = new List<string>();
        if (wild >= 0) Collect(start, path[(slash + 1)..].Split('/', StringSplitOptions.RemoveEmptyEntries), 0, found);
        else if (files.FileExists(start)) found.Add(start);
        else if (files.DirectoryExists(start)) found.AddRange(files.ListFiles(start).Select(f => Path.Combine(start, f)));

        // A link may lead out of the directory.
        return [.. found.Select(Resolve).Where(files.IsPlainFile).Order(StringComparer.Ordinal)];
    }

    private string Root()
    {
        var allowed = session.Services.Globals.Get(ServerSettings.SecureFilePriv);
        return allowed.Length > 0 ? files.RealPath(allowed) : throw FrontendErrors.FileOutside.With(allowed, "");
    }

    private void Collect(string directory, string[] patterns, int at, List<string> found)
    {
        if (!files.DirectoryExists(directory)) return;
        var pattern = new Regex(Pattern(patterns[at]), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        if (at == patterns.Length - 1)
        {
            foreach (var name in files.ListFiles(directory))
            {
                if (pattern.IsMatch(name) && found.Count < FilesMax) found.Add(Path.Combine(directory, name));
            }

            return;
        }

        foreach (var name in files.ListDirectories(directory))
        {
            if (pattern.IsMatch(name)) Collect(Path.Combine(directory, name), patterns, at + 1, found);
        }
    }

    internal static string Pattern(string wild)
    {
        var pattern = new StringBuilder("^");
        var inBraces = false;
        for (var i = 0; i < wild.Length; i++)
        {
            var close = wild[i] == '[' ? wild.IndexOf(']', i + 1) : -1;
            if (close > i + 1)
            {
                var inside = wild[(i + 1)..close];
                var negated = inside[0] is '^' or '!';
                pattern.Append('[').Append(negated ? "^" : "").Append(
                    (negated ? inside[1..] : inside).Replace("\\", "\\\\", StringComparison.Ordinal)).Append(']');
                i = close;
                continue;
            }

            switch (wild[i])
            {
                case '*':
                    pattern.Append(".*");
                    break;
                case '?':
                    pattern.Append('.');
                    break;
                case '{':
                    inBraces = true;
                    pattern.Append("(?:");
                    break;
                case '}' when inBraces:
                    inBraces = false;
                    pattern.Append(')');
                    break;
                case ',' when inBraces:
                    pattern.Append('|');
                    break;
                default:
                    pattern.Append(Regex.Escape(wild[i].ToString()));
                    break;
            }
        }

        return pattern.Append(inBraces ? ")$" : "$").ToString();
    }
}
