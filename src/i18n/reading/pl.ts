/** How to read each exhibit, why a number differs from another, and what is missing, in Polish. It refuses a number that is not in the registry or in the figure. */
import type { ReadingTexts } from '../messages.ts';
import { form, inCases, ofAllDetentions } from '../phrases/pl.ts';
import { prose, type Count, type Numbers } from '../prose.ts';

const detentions = (count: Count) =>
  form(count, { one: 'zatrzymanie', few: 'zatrzymania', many: 'zatrzymań' });

const howTo: ReadingTexts['howTo'] = {
  'double-entry':
    'Obie strony liczą te same zatrzymania: po lewej według zarzutu podanego we wniosku, po prawej według motywu, który dokumentują źródła. Dłuższy słupek oznacza więcej udokumentowanych zatrzymań, a nie to, że Białoruś częściej używa danego zarzutu.',
  'charge-families':
    'Każdy wiersz liczy zatrzymania, w których wniosek podał ten zarzut; jeden wniosek może podać ich kilka. To, które zarzuty wychodzą na jaw, zależy od tego, kto informuje o przypadku, więc kolejność słupków nie jest kolejnością wszystkich wniosków.',
  'charge-by-motive':
    'Czytaj wzdłuż wiersza: spośród zatrzymań z tym zarzutem tyle ma motyw z kolumny. W komórkach jest mało przypadków i różnica jednego lub dwóch nic nie mówi.',
  instruments:
    'Każdy wiersz liczy zatrzymania oparte na takim wniosku, o ile źródła go nazywają. Wnioski z pominięciem Interpolu mogą rzadziej wychodzić na jaw, więc ich liczba niewiele mówi o tym, jak częste są.',
  outcomes:
    'Każdy wiersz liczy zatrzymania, których ostatni znany wynik jest właśnie taki. O jednych wynikach może się mówić chętniej niż o innych, więc wiersze nie pokazują, jak prawdopodobny jest dany wynik.',
  'host-countries':
    'Każdy wiersz liczy zatrzymania w tym kraju, a obok te, po których osobę przekazano władzom Białorusi. Więcej udokumentowanych przypadków może oznaczać większą wolność prasy lub liczniejszą społeczność z Białorusi, a nie to, że kraj chętniej zatrzymuje.',
  'detentions-over-time':
    'Każdy słupek liczy udokumentowane zatrzymania z jednego okresu; to, co nie ma daty, podano osobno. Małe liczby rosną i maleją przypadkowo oraz wraz z tym, o czym informowano, więc słupki nie pokazują trendu.',
  triggers:
    'Każdy wiersz liczy zatrzymania, w których osobę odnaleziono w ten sposób. Gdzie sposób jest nieznany, może to być każdy z nich, więc wiersze nie pokazują, która kontrola jest najgroźniejsza.',
  protection:
    'Każdy wiersz liczy zatrzymania, w których osoba miała wtedy taki status. O osobach objętych ochroną, które przekroczyły granicę i nie zostały zatrzymane, rejestr nic nie mówi.',
  'interpol-status':
    'Każdy wiersz liczy zatrzymania według tego, co ostatnio wiadomo o nocie lub dyfuzji. Za nieznanym statusem może kryć się każdy z pozostałych, więc wiersze nie pokazują, jak często Interpol usuwa noty.',
  'notice-after-refusal':
    'Wiersze liczą różne przypadki i nie wolno ich dodawać: pierwszy po odmowie ekstradycji, drugi po zwolnieniu bez odmowy, ostatni po jednym lub drugim. Brak informacji o wykreśleniu noty nie znaczy, że nota na pewno pozostaje w mocy; ostatni wiersz liczy tylko noty, o których wiadomo, że są aktywne.',
  'outcome-by-instrument':
    'Czytaj w dół kolumny: spośród zatrzymań na taki wniosek tyle skończyło się tak, jak mówi wiersz. W komórkach jest mało przypadków i wiele niewiadomych, więc żadnego rodzaju wniosku nie można nazwać bezpieczniejszym od innego.',
  'years-abroad':
    'Każdy wiersz liczy zatrzymania według pełnych lat między wyjazdem z Białorusi a zatrzymaniem. Lata są znane tylko tam, gdzie podano obie daty, więc wiersze nie pokazują, kiedy ryzyko jest największe.',
  'time-in-custody':
    'Każdy wiersz liczy zatrzymania, w których pierwszy pobyt w areszcie skończył się w ten sposób; jeśli jest ich dość, wstęgi pokazują, jaka część skończyła się do danego miesiąca. O krótkich pobytach może się mówić rzadziej, więc pobyt w areszcie może w tym rejestrze wyglądać na dłuższy, niż jest.',
  'case-timelines':
    'Każde trzy linie to jedno zatrzymanie, w miesiącach od jego początku: wniosek, czas w areszcie, sądy. Luka oznacza, że żaden etap nie ma tam daty, a nie to, że nic się nie wydarzyło.',
  completeness:
    'Każdy wiersz liczy zatrzymania, którym brakuje wartości w tej kolumnie pliku. Luka to coś, czego źródła nie mówią albo czego żadne źródło nie potwierdza; pozostaje ona w każdej sumie.',
};

/** The three counts of a release. */
const counts = (n: Numbers) =>
  prose`${n('persons.total')} ${form(n('persons.total'), { one: 'osoba', few: 'osoby', many: 'osób' })}, ${n('detentions.total')} ${detentions(n('detentions.total'))}, ${n('rulings.total')} ${form(n('rulings.total'), { one: 'orzeczenie sądu', few: 'orzeczenia sądu', many: 'orzeczeń sądu' })}`;

export const reading: ReadingTexts = {
  label: 'Jak to czytać',
  howTo,
  difference: {
    heading: 'Dlaczego ta liczba jest inna?',
    link: 'Dlaczego inna?',
    units: (n) =>
      prose`${counts(n)}: trzy sposoby liczenia tego samego rejestru. Osoba zatrzymana dwa razy to jedna osoba i dwa zatrzymania; w jednym przypadku może być kilka orzeczeń.`,
    first: (version) =>
      prose`Wydanie ${version} jest pierwsze: nie mamy wcześniejszej liczby, z którą można by porównać.`,
    later: (previous, before, version, n) =>
      prose`W wydaniu ${previous}: ${counts(before)}; w wydaniu ${version}: ${counts(n)}. Nowe i poprawione wiersze wymieniono po jednym.`,
    changes: 'Co zmieniło się między nimi',
    others:
      'Władze i organizacje praw człowieka liczą co innego: osoby poszukiwane, odnalezione lub wymienione z nazwiska, i nie zawsze podają, w jaki sposób. Tutaj zatrzymanie liczy się tylko wtedy, gdy doszło do niego poza Białorusią i źródło łączy je z wnioskiem Białorusi.',
    limits: 'Znane ograniczenia',
    biases: [
      'Wśród przypadków, które stały się publiczne, nadreprezentowani są znani działacze, kraje z wolną prasą i długie zatrzymania.',
      'Informacje przychodzą późno: liczby z ostatnich okresów mogą jeszcze wzrosnąć.',
      'Tego, o czym nikt nie poinformował, tu nie ma; nic o tym z tych liczb nie wynika.',
    ],
  },
  completeness: {
    title: (n) =>
      prose`W ${n('detentions.outcome.unknown')} ${ofAllDetentions(n)} brakuje wyniku, w ${n('detentions.trigger.unknown')} informacji, jak odnaleziono osobę, w ${n('detentions.custody.unknown')} czasu w areszcie`,
    subtitle:
      'Udokumentowane zatrzymania, którym brakuje wartości, według kolumn pliku. Udokumentowane, nie wszystkie.',
    notKnown: (n) => prose`rok w ${n('detentions.undated')} ${inCases(n('detentions.undated'))}`,
    caption: 'Wiersze bez wartości według kolumn',
    note: 'Listy zarzutów brakuje, gdy żadnego nie podano, motywu – gdy jest niejasny, daty – gdy nie wiadomo nawet, który to rok. Stopień potwierdzenia, źródła i identyfikatory są zawsze.',
  },
  missing: {
    byHost: 'Luki według kraju zatrzymania',
    byPeriod: 'Luki według roku zatrzymania',
    rows: 'Wierszy',
  },
  beside: {
    heading: 'Wypowiedzi urzędników i prasy obok naszych liczb',
    sub: 'Co o wnioskach Białorusi mówili urzędnicy albo policzyła lub podała prasa. To pojedyncze wypowiedzi, nigdy pełne i oparte na czym innym niż ten rejestr: wszystkie przestępstwa, osoby poszukiwane lub odnalezione.',
    caption:
      'Wypowiedzi o wnioskach Białorusi i udokumentowane zatrzymania w tym samym miejscu i w tych samych miesiącach',
    statement: 'Co powiedziano',
    period: 'Lata',
    theirs: 'Ich liczba, osoby',
    ours: 'Udokumentowane tutaj, zatrzymania',
    open: (open) => prose`i co najwyżej jeszcze ${open}`,
    qualifiers: {
      exact: '',
      approximately: 'około',
      as_charted: 'około',
      at_least: 'co najmniej',
    },
    quoted: (title) => `„${title}”`,
    undated: 'bez daty',
    note: 'Obie kolumny liczą co innego i jedna nie jest częścią drugiej: tam są osoby, we wszystkich sprawach karnych albo tylko w sprawach o protesty, według reguł, których nikt nie ogłosił; tutaj są zatrzymania, które źródło łączy z wnioskiem, przy każdym zarzucie. „Co najwyżej jeszcze …” to wiersze, w których nieznana jest data, wynik albo instrument.',
    basis: {
      detained_protest_cases: 'zatrzymania z tych miesięcy, każdy zarzut',
      extradited_protest_cases: 'w tym poddane ekstradycji w tych samych miesiącach',
      wanted_detained:
        'zatrzymania z tych miesięcy; nie podano, na jakim miesiącu 2023 roku kończy się wypowiedź, więc zatrzymania z 2023 roku są pod znakiem zapytania',
      wanted_located:
        'zatrzymania z tych miesięcy; osób, które odnaleziono, ale których nie zatrzymano, w rejestrze nie ma',
      listed_at_request:
        'zatrzymania przez bazę poszukiwanych WNP, bez względu na datę: lista nazwisk nie jest liczbą zatrzymań',
    },
    series: {
      detained_protest_cases:
        'Osoby z Białorusi zatrzymane w sprawach o protesty, sierpień 2020 – listopad 2021',
      extradited_protest_cases: 'W tym formalnie poddane ekstradycji; inne odesłano bez sądu',
      wanted_detained:
        'Zatrzymane osoby, które ukrywały się przed władzami Białorusi, od początku 2022 roku',
      wanted_located:
        'Osoby poszukiwane przez Białoruś, których miejsce pobytu ustalono, styczeń 2023 – czerwiec 2024',
      listed_at_request:
        'Osoby wpisane na wniosek Białorusi do Międzypaństwowego Banku Informacji WNP, według stanu z tamtego czasu',
    },
  },
};
